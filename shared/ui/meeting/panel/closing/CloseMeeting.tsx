import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { carryOver } from '../../../../domain/meeting/carryOver';
import { closingLacks } from '../../../../domain/meeting/closing';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { useCommand } from '../../useCommand';
import { useReadBack } from '../../useReadBack';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { ClosingLacks } from './ClosingLacks';

/** What closing will do, said before it is done; one that was cut off can be gone on with. */
export const CloseMeeting: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view, go } = usePanel();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isCutOff = view.room.meeting.state === 'closing';
  const lacks = isCutOff ? [] : closingLacks({ ...view.room, answers: view.heard });
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className={shared.card}>
      <h2 ref={heading} tabIndex={-1} className={shared.title}>
        {isCutOff ? text.resume : text.closeHeading}
      </h2>
      {isCutOff && <p className={shared.body}>{text.resumeLine}</p>}
      <ClosingLines />
      {lacks.length > 0 && <ClosingLacks lacks={lacks} />}
      {view.me.coordinator && lacks.length === 0 && <CloseNow isCutOff={isCutOff} />}
      {!isCutOff && (
        <div>
          <Button appearance="subtle" onClick={() => go('step')}>
            {text.closeNot}
          </Button>
        </div>
      )}
    </section>
  );
};

const CloseNow: React.FC<{ readonly isCutOff: boolean }> = ({ isCutOff }) => {
  const text = useText(promisingText);
  const { commands, go } = usePanel();
  const command = useCommand();
  const close = () =>
    command.run(
      () => commands.close(),
      () => go('step'),
    );
  const label = isCutOff ? text.resume : text.closeDo;
  return (
    <>
      <RefusalMessage refusal={command.refusal} />
      <div>
        <Button appearance="primary" disabledFocusable={command.busy} onClick={close}>
          {command.busy ? text.closing : label}
        </Button>
      </div>
    </>
  );
};

const ClosingLines: React.FC = () => {
  const shared = usePanelStyles();
  return (
    <ul className={shared.stack} style={{ margin: 0, paddingLeft: 20 }}>
      {useClosingLines().map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

function useClosingLines(): readonly string[] {
  const text = useText(promisingText);
  const { view } = usePanel();
  const promises = useReadBack(view);
  const confirmed = promises.filter(({ action }) => action.confirmation === 'confirmed').length;
  const waiting = promises.filter(({ isLeft, waitsForLink }) => !isLeft && waitsForLink).length;
  const carried = carryOver(view.room.actions, view.room.meeting.id).length;
  return [
    ...(confirmed > 0 ? [text.closeConfirmed(confirmed)] : []),
    ...(waiting > 0 ? [text.closeWaiting(waiting)] : []),
    ...(carried > 0 ? [text.closeCarried(carried)] : []),
    text.closeMinutes,
  ];
}
