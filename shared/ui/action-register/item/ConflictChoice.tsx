import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
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
  side: {
    padding: '8px 12px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  name: { ...typographyStyles.caption1Strong, display: 'block' },
  mark: { backgroundColor: 'transparent', color: 'inherit', textDecorationLine: 'underline' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
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
  const { field, form, conflict } = props;
  const styles = useStyles();
  const text = useText(actionPageText);
  const { conflict: words } = text;
  return (
    <div role="group" aria-label={text.fields[field]}>
      <p className={styles.line}>
        {text.fields[field]}: <mark className={styles.mark}>{words.differs}</mark>
      </p>
      <Side {...props} name={words.mine} draft={conflict.mine} />
      <Side {...props} name={words.theirs} draft={conflict.theirs} />
      <div className={styles.row}>
        <Button size="small" onClick={() => form.set(field, conflict.mine[field])}>
          {words.keepMine}
        </Button>
        <Button size="small" onClick={() => form.set(field, conflict.theirs[field])}>
          {words.takeTheirs}
        </Button>
      </div>
    </div>
  );
};

interface SideProps {
  readonly field: FactsField;
  readonly around: RegisterSurroundings;
  readonly name: string;
  readonly draft: FactsDraft;
}

const Side: React.FC<SideProps> = ({ field, around, name, draft }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const language = useLanguage();
  const value = factWords(field, draft, around, { text, language });
  return (
    <div className={styles.side}>
      <span className={styles.name}>{name}</span>
      {value === '' ? text.conflict.empty : value}
    </div>
  );
};
