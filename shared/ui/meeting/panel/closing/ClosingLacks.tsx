import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { StepKind } from '../../../../domain/meeting/agendaItem';
import type { ClosingLack } from '../../../../domain/meeting/closing';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { organisationIn } from '../../organisationIn';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** Where each lack is made good. */
const stepOf: Readonly<Record<ClosingLack['kind'], StepKind>> = {
  'attendance-not-taken': 'attendance',
  unanswered: 'last-promises',
  'not-read-back': 'read-back',
};

const keyOf = (lack: ClosingLack): string =>
  [lack.kind, 'action' in lack ? lack.action : '', 'organisation' in lack ? lack.organisation : ''].join('-');

/** What stands between the meeting and its closing, each with the way there. */
export const ClosingLacks: React.FC<{ readonly lacks: readonly ClosingLack[] }> = ({ lacks }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view, commands, go } = usePanel();
  const command = useCommand();
  const goTo = (kind: StepKind) => {
    const step = view.room.agenda.find((item) => item.kind === kind);
    if (step === undefined) return;
    command.run(
      () => commands.goToStep(step.id),
      () => go('step'),
    );
  };
  return (
    <>
      <h3 className={shared.strong}>{text.closeLacks}</h3>
      <ul className={shared.list}>
        {lacks.map((lack) => (
          <li key={keyOf(lack)} className={shared.spread}>
            <LackWords lack={lack} />
            <Button size="small" disabledFocusable={command.busy} onClick={() => goTo(stepOf[lack.kind])}>
              {text.goThere}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalMessage refusal={command.refusal} />
    </>
  );
};

const LackWords: React.FC<{ readonly lack: ClosingLack }> = ({ lack }) => {
  const { lack: words } = useText(promisingText);
  const { directory, room } = usePanel().view;
  const itemOf = (id: number) => room.actions.find((action) => action.id === id)?.displayId ?? '';
  switch (lack.kind) {
    case 'attendance-not-taken':
      return <span>{words.attendance(organisationIn(directory, lack.organisation).shortName)}</span>;
    case 'unanswered':
      return <span>{words.unanswered(itemOf(lack.action))}</span>;
    case 'not-read-back':
      return (
        <span>
          {words.unread(itemOf(lack.action), organisationIn(directory, lack.organisation).shortName)}
        </span>
      );
  }
};
