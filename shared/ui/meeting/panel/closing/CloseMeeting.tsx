import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { carryOver } from '../../../../domain/meeting/carryOver';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { useReadBack } from '../../useReadBack';
import { usePanelStyles } from '../usePanelStyles';

/** What closing will do, said before it is done; one that was cut off can be gone on with. */
export const CloseMeeting: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view, commands, go } = usePanel();
  const command = useCommand();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isCutOff = view.room.meeting.state === 'closing';
  const lines = useClosingLines();
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className={shared.card}>
      <h2 ref={heading} tabIndex={-1} className={shared.title}>
        {isCutOff ? text.resume : text.closeHeading}
      </h2>
      {isCutOff && <p className={shared.body}>{text.resumeLine}</p>}
      <ul className={shared.stack} style={{ margin: 0, paddingLeft: 20 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <RefusalMessage refusal={command.refusal} />
      <div className={shared.wrap}>
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          onClick={() =>
            command.run(
              () => commands.close(),
              () => go('step'),
            )
          }
        >
          {command.busy ? text.closing : isCutOff ? text.resume : text.closeDo}
        </Button>
        <Button appearance="subtle" disabled={command.busy} onClick={() => go('step')}>
          {text.closeNot}
        </Button>
      </div>
    </section>
  );
};

function useClosingLines(): readonly string[] {
  const text = useText(promisingText);
  const { room } = usePanel().view;
  const promises = useReadBack(usePanel().view);
  const confirmed = promises.filter(({ action }) => action.confirmation === 'confirmed').length;
  const unread = promises.filter(({ isLeft }) => isLeft).length;
  const waiting = promises.filter(({ isLeft, waitsForLink }) => !isLeft && waitsForLink).length;
  const carried = carryOver(room.actions, room.meeting.id).length;
  return [
    ...(confirmed > 0 ? [text.closeConfirmed(confirmed)] : []),
    ...(waiting > 0 ? [text.closeWaiting(waiting)] : []),
    ...(unread > 0 ? [text.closeUnread(unread)] : []),
    ...(carried > 0 ? [text.closeCarried(carried)] : []),
    text.closeMinutes,
  ];
}
