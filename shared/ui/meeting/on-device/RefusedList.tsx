import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { PersonAlertRegular } from '@fluentui/react-icons/svg/person-alert';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { KeptCommand } from '../../../application/meetings/KeptCommand';
import { textsTypedIn } from '../../../application/meetings/typedIn';
import type { MeetingCommands, MeetingView } from '../../../application/meetings/MeetingSession';
import { copyText } from '../../parts/copyText';
import { StatusWord } from '../../parts/StatusWord';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { useLanguage, useText } from '../../text/language';
import { refusalText } from '../../text/refusalText';
import { waitingText } from '../../text/waitingText';
import { usePanelStyles } from '../panel/usePanelStyles';
import { useCommand } from '../useCommand';
import { commandName } from './commandName';

const useStyles = makeStyles({
  card: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  typed: { whiteSpace: 'pre-wrap', maxHeight: '160px', overflowY: 'auto' },
});

interface RefusedListProps {
  readonly waiting: readonly KeptCommand[];
  readonly view: MeetingView;
  readonly commands: Pick<MeetingCommands, 'sendAgain' | 'throwAway'>;
  readonly say: (receipt: string) => void;
}

/** What could not be saved after its form had let go of it: the text, the reason, and three ways out. */
export const RefusedList: React.FC<RefusedListProps> = ({ waiting, ...rest }) => (
  <>
    {waiting.map((command) =>
      command.refusal === null ? null : (
        <Refused key={command.id} command={command} refusal={command.refusal} {...rest} />
      ),
    )}
  </>
);

interface RefusedProps extends Omit<RefusedListProps, 'waiting'> {
  readonly command: KeptCommand;
  readonly refusal: CommandRefusal;
}

const Refused: React.FC<RefusedProps> = ({ command, refusal, view, commands, say }) => {
  const styles = useStyles();
  const shared = usePanelStyles();
  const text = useText(waitingText);
  const language = useLanguage();
  const run = useCommand();
  const name = commandName(command, view, language);
  const typed = textsTypedIn(command).join('\n');
  const why = refusal.kind === 'changed-by-other' ? text.overtaken : refusalText(refusal, language);
  const copy = async () => {
    if (await copyText(typed)) say(text.copied);
  };
  return (
    <section className={mergeClasses(shared.card, styles.card)}>
      <h2 className={shared.title}>
        <StatusWord sign={{ Icon: PersonAlertRegular, tone: 'warning' }} word={text.needsYouHeading} />
      </h2>
      <p className={shared.body}>{name}</p>
      {typed.includes('\n') && <p className={mergeClasses(shared.body, styles.typed)}>{typed}</p>}
      <p className={mergeClasses(shared.body, shared.meta)}>{`${why} ${text.needsYouLine}`}</p>
      <div className={shared.wrap}>
        <Button disabledFocusable={run.busy} onClick={() => run.run(() => commands.sendAgain(command.id))}>
          {text.sendAgain}
        </Button>
        {typed !== '' && <Button onClick={() => void copy()}>{text.copy}</Button>}
        <Button
          appearance="subtle"
          onClick={() =>
            run.run(
              () => commands.throwAway(command.id),
              () => say(text.thrown),
            )
          }
        >
          {text.throwAway}
          <VisuallyHidden>{` ${name}`}</VisuallyHidden>
        </Button>
      </div>
    </section>
  );
};
