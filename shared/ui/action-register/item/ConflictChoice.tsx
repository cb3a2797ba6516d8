import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { combinedWords } from '../../conflict/comparedWords';
import { Wording } from '../../conflict/Wording';
import { KeyHint } from '../../parts/KeyHint';
import { onKeys } from '../../parts/useShortcut';
import { actionPageText } from '../../text/actionPageText';
import { useLanguage, useText } from '../../text/language';
import { factWords } from './factWords';
import type { FactsDraft, FactsField } from './factsDraft';
import type { Conflict, FactsFormState } from './useFactsForm';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0 },
  group: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

interface ConflictChoiceProps {
  readonly around: RegisterSurroundings;
  readonly form: FactsFormState;
  readonly conflict: Conflict;
}

/** Both texts whole where two people changed the same field; the field below can still be edited to a third. */
export const ConflictChoice: React.FC<ConflictChoiceProps> = ({ around, form, conflict }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), [conflict]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.box}>
      <p className={styles.title}>{text.conflict.title}</p>
      <p className={styles.line}>{text.conflict.body}</p>
      {conflict.fields.map((field) => (
        <FieldChoice key={field} field={field} around={around} form={form} conflict={conflict} />
      ))}
    </div>
  );
};

const FieldChoice: React.FC<ConflictChoiceProps & { readonly field: FactsField }> = (props) => {
  const { field, around, form, conflict } = props;
  const styles = useStyles();
  const text = useText(actionPageText);
  const language = useLanguage();
  const { conflict: words } = text;
  const [mine, theirs] = [conflict.mine[field], conflict.theirs[field]];
  const shown = (draft: FactsDraft) => factWords(field, draft, around, { text, language });
  const sides = { mine: shown(conflict.mine), theirs: shown(conflict.theirs) };
  const take = (value: string) => () => form.set(field, value);
  const combine = freeTexts.includes(field) ? take(combinedWords(mine, theirs)) : undefined;
  return (
    // The numbers work while the group or something in it has focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={text.fields[field]}
      className={styles.group}
      onKeyDown={onKeys({ '1': take(mine), '2': take(theirs), '3': combine })}
    >
      <p className={styles.name}>{text.fields[field]}</p>
      <Wording
        {...{ who: words.mine, when: '', text: sides.mine, other: sides.theirs, choice: words.keepMine }}
        keyShown="1"
        chosen={form.draft[field] === mine}
        onChoose={take(mine)}
      />
      <Wording
        {...{ who: words.theirs, when: '', text: sides.theirs, other: sides.mine, choice: words.takeTheirs }}
        keyShown="2"
        chosen={form.draft[field] === theirs}
        onChoose={take(theirs)}
      />
      {combine !== undefined && (
        <div>
          <Button aria-keyshortcuts="3" onClick={combine}>
            {words.combine}
            <KeyHint shown="3" />
          </Button>
        </div>
      )}
    </div>
  );
};

/** Fields whose two wordings can be put together to a third, in the field below. */
const freeTexts: readonly FactsField[] = ['title', 'description', 'functionTitle', 'expectedEffect'];
