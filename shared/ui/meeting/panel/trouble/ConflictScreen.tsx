import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import type { FieldConflict } from '../../../../application/meetings/MeetingSession';
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

interface ConflictScreenProps {
  readonly conflict: FieldConflict;
  readonly onLater: () => void;
}

/** Both wordings whole, what differs marked, and a third way; nobody else has to wait. */
const ConflictScreen: React.FC<ConflictScreenProps> = ({ conflict, onLater }) => {
  const shared = usePanelStyles();
  const text = useText(troubleText);
  const language = useLanguage();
  const { view, commands } = usePanel();
  const command = useCommand();
  const screen = React.useRef<HTMLElement>(null);
  const combined = React.useRef<HTMLTextAreaElement>(null);
  const [third, setThird] = React.useState(conflict.mine);
  React.useEffect(() => screen.current?.focus(), []);
  const keep = (chosen: string) => command.run(() => commands.resolveConflict(chosen));
  const shown = (value: string) =>
    conflict.field === 'organisation' ? organisationIn(view.directory, value as OrganisationKey).name : value;
  const item = view.room.actions.find(({ id }) => id === conflict.action)?.displayId ?? '';
  const isText = conflict.field !== 'organisation' && conflict.field !== 'dueDate';
  const acts = {
    '1': () => keep(conflict.mine),
    '2': () => keep(conflict.theirs),
    '3': isText ? () => combined.current?.focus() : undefined,
  };
  return (
    // The numbers work while the screen or something in it has focus, outside the text field.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
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
      <Wording
        who={text.you}
        when={clockText(conflict.mineAt, language)}
        text={shown(conflict.mine)}
        other={shown(conflict.theirs)}
        choice={text.keepMine}
        keyShown="1"
        onChoose={() => keep(conflict.mine)}
      />
      <Wording
        who={conflict.theirsBy ?? text.other}
        when={conflict.theirsAt == null ? '' : clockText(conflict.theirsAt, language)}
        text={shown(conflict.theirs)}
        other={shown(conflict.mine)}
        choice={text.takeTheirs}
        keyShown="2"
        onChoose={() => keep(conflict.theirs)}
      />
      {isText && (
        <div className={shared.card}>
          <CountedTextarea
            label={text.combine}
            value={third}
            limit={255}
            textareaRef={combined}
            onChange={setThird}
          />
          <div>
            <Button appearance="primary" aria-keyshortcuts="3" onClick={() => keep(third)}>
              {text.saveCombined}
            </Button>
          </div>
        </div>
      )}
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

export default ConflictScreen;
