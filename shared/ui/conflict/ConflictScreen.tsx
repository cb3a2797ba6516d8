import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { FieldConflict } from '../../application/conflicts/FieldConflict';
import type { MeetingCommands, MeetingView } from '../../application/meetings/MeetingSession';
import { isRunning } from '../../domain/meeting/moveMeeting';
import { useCommand } from '../meeting/useCommand';
import { RefusalMessage } from '../parts/RefusalMessage';
import { onKeys } from '../parts/useShortcut';
import { conflictText } from '../text/conflictText';
import { clockText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { CombinedWording } from './CombinedWording';
import { fieldName, isFreeText, limitOf, shownWording, whereItStands } from './conflictWords';
import { useConflictStyles } from './useConflictStyles';
import { Wording } from './Wording';

interface ConflictScreenProps {
  readonly view: MeetingView;
  readonly commands: MeetingCommands;
  readonly conflict: FieldConflict;
  readonly onLater: () => void;
}

/** Both wordings whole, what differs marked, and a third way; nobody else has to wait. */
export const ConflictScreen: React.FC<ConflictScreenProps> = (props) => {
  const { view, commands, conflict, onLater } = props;
  const styles = useConflictStyles();
  const text = useText(conflictText);
  const command = useCommand();
  const screen = React.useRef<HTMLElement>(null);
  const combined = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => screen.current?.focus(), []);
  const keep = (chosen: string) => command.run(() => commands.resolveConflict(chosen));
  const free = isFreeText(conflict);
  const acts = {
    '1': () => keep(conflict.mine),
    '2': () => keep(conflict.theirs),
    '3': free ? () => combined.current?.focus() : undefined,
  };
  return (
    // The numbers work while the screen or something in it has focus, outside the text field.

    <section
      ref={screen}
      tabIndex={-1}
      aria-label={text.heading}
      className={styles.stack}
      onKeyDown={command.busy ? undefined : onKeys(acts)}
    >
      <Heading {...props} />
      <BothWordings {...props} onKeep={keep} />
      {free && <CombinedWording {...conflict} limit={limitOf(conflict)} fieldRef={combined} onKeep={keep} />}
      <RefusalMessage refusal={command.refusal} />
      <div className={styles.head}>
        <span className={styles.icon}>
          <HistoryRegular aria-hidden />
        </span>
        <p className={styles.meta}>{text.kept[conflict.row.kind]}</p>
      </div>
      <div className={styles.apart}>
        <span className={styles.meta}>{isRunning(view.room.meeting) ? text.meetingGoesOn : ''}</span>
        <Button appearance="subtle" onClick={onLater}>
          {text.chooseLater}
        </Button>
      </div>
    </section>
  );
};

const Heading: React.FC<ConflictScreenProps> = ({ conflict, view }) => {
  const styles = useConflictStyles();
  const text = useText(conflictText);
  const language = useLanguage();
  return (
    <>
      <h2 className={styles.title}>{text.heading}</h2>
      <p className={styles.body}>
        {text.chooseFor} <strong>{fieldName(conflict, text)}</strong>{' '}
        {whereItStands(conflict, view, text, language)}.
      </p>
    </>
  );
};

interface BothWordingsProps extends ConflictScreenProps {
  readonly onKeep: (chosen: string) => void;
}

const BothWordings: React.FC<BothWordingsProps> = ({ conflict, view, onKeep }) => {
  const text = useText(conflictText);
  const language = useLanguage();
  const { mine, theirs, mineAt, theirsBy, theirsAt = null } = conflict;
  const shown = (value: string) => shownWording(conflict, value, view, language);
  return (
    <>
      <Wording
        who={text.you}
        when={clockText(mineAt, language)}
        text={shown(mine)}
        other={shown(theirs)}
        choice={text.keepMine}
        keyShown="1"
        onChoose={() => onKeep(mine)}
      />
      <Wording
        who={theirsBy ?? text.other}
        when={theirsAt === null ? '' : clockText(theirsAt, language)}
        text={shown(theirs)}
        other={shown(mine)}
        choice={text.takeTheirs}
        keyShown="2"
        onChoose={() => onKeep(theirs)}
      />
    </>
  );
};
