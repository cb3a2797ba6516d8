import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Card } from '../../parts/Card';
import { actionPageText } from '../../text/actionPageText';
import { useLanguage, useText } from '../../text/language';
import { useOpenAction } from './actionContext';
import { FactsForm } from './FactsForm';
import { draftOf, type FactsField } from './factsDraft';
import { factWords } from './factWords';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(min-content, 2fr) minmax(0, 3fr)',
    columnGap: '16px',
    rowGap: '8px',
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  missing: { color: tokens.colorNeutralForeground3 },
});

/** What the chain above has not already said. */
const shown: readonly FactsField[] = [
  'functionTitle',
  'contributors',
  'kind',
  'place',
  'expectedEffect',
  'effectCheckDate',
  'direct',
  'yearly',
];

interface FactsProps {
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
}

/** The action's facts; a coordinator can change them all in one save. */
export const Facts: React.FC<FactsProps> = ({ editing, onEdit }) => {
  const text = useText(actionPageText);
  const { around } = useOpenAction();
  const button = React.useRef<HTMLButtonElement | null>(null);
  const close = () => {
    onEdit(false);
    setTimeout(() => button.current?.focus());
  };
  const edit =
    around?.me.coordinator === true && !editing ? (
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        size="small"
        appearance="subtle"
        onClick={() => onEdit(true)}
      >
        {text.edit}
      </Button>
    ) : undefined;
  return (
    <Card title={text.facts} aside={edit}>
      {editing && around !== null ? <FactsForm around={around} onClose={close} /> : <FactList />}
    </Card>
  );
};

const FactList: React.FC = () => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const language = useLanguage();
  const { file, around } = useOpenAction();
  const draft = draftOf(file.action);
  return (
    <dl className={styles.list}>
      {shown.map((field) => {
        const value = factWords(field, draft, around, { text, language });
        return (
          <React.Fragment key={field}>
            <dt className={styles.name}>{text.fields[field]}</dt>
            <dd className={styles.value}>
              {value === '' ? <span className={styles.missing}>{text.notSet}</span> : value}
            </dd>
          </React.Fragment>
        );
      })}
    </dl>
  );
};
