import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import type { FieldConflict } from '../../../../application/meetings/MeetingSession';
import { textLimits, type LimitedText } from '../../../../application/textLimits';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { onKeys } from '../../../parts/useShortcut';
import { clockText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { troubleText } from '../../../text/troubleText';
import { organisationIn } from '../../organisationIn';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { ComparedText } from './ComparedText';

const limitOf: Readonly<Record<FieldConflict['field'], LimitedText>> = {
  title: 'title',
  description: 'description',
  functionTitle: 'functionTitle',
  expectedEffect: 'expectedEffect',
  dueDate: 'title',
  organisation: 'title',
};

interface ConflictScreenProps {
  readonly conflict: FieldConflict;
  readonly onLater: () => void;
}

/** Dates and organisations are chosen, not put together. */
const isFreeText = ({ field }: FieldConflict): boolean => field !== 'organisation' && field !== 'dueDate';

/** Both wordings whole, what differs marked, and a third way; nobody else has to wait. */
export const ConflictScreen: React.FC<ConflictScreenProps> = ({ conflict, onLater }) => {
  const shared = usePanelStyles();
  const text = useText(troubleText);
  const { view, commands } = usePanel();
  const command = useCommand();
  const screen = React.useRef<HTMLElement>(null);
  const combined = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => screen.current?.focus(), []);
  const keep = (chosen: string) => command.run(() => commands.resolveConflict(chosen));
  const item = view.room.actions.find(({ id }) => id === conflict.action)?.displayId ?? '';
  const acts = {
    '1': () => keep(conflict.mine),
    '2': () => keep(conflict.theirs),
    '3': isFreeText(conflict) ? () => combined.current?.focus() : undefined,
  };
  return (
    // The numbers work while the screen or something in it has focus, outside the text field.

    <section
      ref={screen}
      tabIndex={-1}
      aria-label={text.conflictHeading}
      className={shared.stack}
      style={{ outline: 'none' }}
      onKeyDown={command.busy ? undefined : onKeys(acts)}
    >
      <h2 className={shared.title}>{text.conflictHeading}</h2>
      <p className={shared.body}>{text.conflictChoose(text.fields[conflict.field], item)}</p>
      <BothWordings conflict={conflict} onKeep={keep} />
      {isFreeText(conflict) && <Combined conflict={conflict} fieldRef={combined} onKeep={keep} />}
      <RefusalMessage refusal={command.refusal} />
      <p className={mergeClasses(shared.body, shared.meta)}>{text.conflictHistory}</p>
      <div className={shared.apart}>
        <span className={shared.meta}>{text.meetingGoesOn}</span>
        <Button appearance="subtle" onClick={onLater}>
          {text.chooseLater}
        </Button>
      </div>
    </section>
  );
};

interface ChoosingProps {
  readonly conflict: FieldConflict;
  readonly onKeep: (chosen: string) => void;
}

const BothWordings: React.FC<ChoosingProps> = ({ conflict, onKeep }) => {
  const text = useText(troubleText);
  const language = useLanguage();
  const { directory } = usePanel().view;
  const { mine, theirs, theirsBy, theirsAt = null } = conflict;
  const shown = (value: string) =>
    conflict.field === 'organisation' ? organisationIn(directory, value as OrganisationKey).name : value;
  return (
    <>
      <Wording
        who={text.you}
        when={clockText(conflict.mineAt, language)}
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

interface CombinedProps extends ChoosingProps {
  readonly fieldRef: React.Ref<HTMLTextAreaElement>;
}

const Combined: React.FC<CombinedProps> = ({ conflict, fieldRef, onKeep }) => {
  const shared = usePanelStyles();
  const text = useText(troubleText);
  const [third, setThird] = React.useState(conflict.mine);
  return (
    <div className={shared.card}>
      <CountedTextarea
        label={text.combine}
        value={third}
        limit={textLimits[limitOf[conflict.field]]}
        textareaRef={fieldRef}
        onChange={setThird}
      />
      <div>
        <Button appearance="primary" aria-keyshortcuts="3" onClick={() => onKeep(third)}>
          {text.saveCombined}
          <KeyHint shown="3" />
        </Button>
      </div>
    </div>
  );
};

interface WordingProps {
  readonly who: string;
  readonly when: string;
  readonly text: string;
  readonly other: string;
  readonly choice: string;
  readonly keyShown: string;
  readonly onChoose: () => void;
}

const Wording: React.FC<WordingProps> = ({ who, when, text, other, choice, keyShown, onChoose }) => {
  const shared = usePanelStyles();
  return (
    <div className={shared.card}>
      <div className={shared.apart}>
        <h3 className={shared.strong}>{who}</h3>
        <span className={shared.meta}>{when}</span>
      </div>
      <ComparedText text={text} other={other} />
      <div>
        <Button aria-keyshortcuts={keyShown} onClick={onChoose}>
          {choice}
          <KeyHint shown={keyShown} />
        </Button>
      </div>
    </div>
  );
};
