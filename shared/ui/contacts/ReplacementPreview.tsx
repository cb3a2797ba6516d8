import * as React from 'react';
import type { ForumMove, Replacement } from '../../application/contacts/ContactDesk';
import { contactsText } from '../text/contactsText';
import { useLanguage, useText, type Language } from '../text/language';
import { refusalText } from '../text/refusalText';
import type { ContactsText } from '../text/sv/contacts';
import { useContactStyles } from './contactStyles';

/** What a replacement is going to do, forum by forum, before anything is written. */
export const ReplacementPreview: React.FC<{ readonly replacement: Replacement }> = ({ replacement }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const language = useLanguage();
  const { old, successor, moves, substituteFor } = replacement;
  const names = substituteFor.map(({ functionTitle }) => functionTitle).join(', ');
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {text.previewTitle}
      </h4>
      <ul className={styles.bullets}>
        <li>{accountWords(replacement, text)}</li>
        {successor.functionTitle === old.functionTitle && <li>{text.sameFunction}</li>}
        {moves.map((move) => (
          <li key={move.forum}>
            {moveWords(move, text, language)}
            <MovingActions move={move} />
          </li>
        ))}
        {successor.mail !== null && <li>{text.reminders}</li>}
        {names !== '' && <li>{text.substituteFor(names)}</li>}
        <li>{text.history(old.functionTitle)}</li>
      </ul>
    </div>
  );
};

function accountWords({ successor }: Replacement, text: ContactsText): string {
  if (successor.mail === null) return text.noMail;
  return successor.person === null ? text.noAccount : text.account;
}

function moveWords({ name, actions, refusal }: ForumMove, text: ContactsText, language: Language): string {
  if (refusal !== null) return text.notMoved(name, refusalText(refusal, language));
  return actions.length === 0 ? text.movesNothing(name) : text.moves(name, actions.length);
}

const MovingActions: React.FC<{ readonly move: ForumMove }> = ({ move: { actions } }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  if (actions.length === 0) return null;
  return (
    <details>
      <summary>{text.showActions(actions.length)}</summary>
      <ul className={styles.bullets}>
        {actions.map(({ id, displayId, title }) => (
          <li key={id}>
            {displayId} {title}
          </li>
        ))}
      </ul>
    </details>
  );
};
