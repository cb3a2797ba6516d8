import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { StatusWord } from '../../../parts/StatusWord';
import { clockText } from '../../../text/dates';
import { useClock } from '../../../parts/clockContext';
import { useLanguage, useText } from '../../../text/language';
import { leadText } from '../../../text/leadText';
import { organisationIn } from '../../organisationIn';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

const sign = { Icon: PersonRegular, tone: 'neutral' } as const;

/** Who leads, in every window but the leader's own; whoever may edit can take over, asked once. */
export const LeadNotice: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(leadText);
  const { view } = usePanel();
  const { ledBy } = view.room.meeting;
  const [asking, setAsking] = React.useState(false);
  return (
    <section className={shared.card}>
      <div className={shared.spread}>
        <StatusWord sign={sign} word={text.ledBy(ledBy)} wraps />
        {view.me.coordinator && !asking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {text.takeOver}
          </Button>
        )}
      </div>
      {asking && <Asking onClose={() => setAsking(false)} />}
    </section>
  );
};

const Asking: React.FC<{ readonly onClose: () => void }> = ({ onClose }) => {
  const shared = usePanelStyles();
  const text = useText(leadText);
  const language = useLanguage();
  const clock = useClock();
  const { view, commands, say } = usePanel();
  const command = useCommand();
  const question = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => question.current?.focus(), []);
  const { functionTitle = '', organisation = null } = view.me.contact ?? {};
  const name = organisation === null ? '' : organisationIn(view.directory, organisation).shortName;
  const takeOver = (): void =>
    command.run(
      () => commands.takeOver(text.recorded(`${functionTitle}, ${name}`, clockText(clock.now(), language))),
      () => say(text.done),
    );
  return (
    <>
      <p ref={question} tabIndex={-1} className={shared.body}>
        {text.question(view.room.meeting.ledBy)}
      </p>
      <div className={shared.row}>
        <Button size="small" disabledFocusable={command.busy} onClick={takeOver}>
          {text.yes}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text.no}
        </Button>
      </div>
      <RefusalMessage refusal={command.refusal} />
    </>
  );
};
