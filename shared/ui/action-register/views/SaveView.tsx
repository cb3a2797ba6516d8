import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { savedViewsText } from '../../text/savedViewsText';
import { useText } from '../../text/language';
import type { SavedViews } from './useSavedViews';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  card: { marginBottom: '12px' },
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', maxWidth: '480px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SaveViewProps {
  readonly saved: SavedViews;
  readonly query: string;
  /** A coordinator may save for the whole forum. */
  readonly mayShare: boolean;
  readonly onClose: () => void;
}

/** Gives the selection on the screen a name. */
export const SaveView: React.FC<SaveViewProps> = ({ saved, query, mayShare, onClose }) => {
  const styles = useStyles();
  const text = useText(savedViewsText);
  const [name, setName] = React.useState('');
  const [shared, setShared] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [saving, setSaving] = React.useState(false);
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => input.current?.focus(), []);
  useEscape(name === '', onClose);
  const save = async () => {
    setSaving(true);
    const refused = await saved.save(name, query, shared);
    setSaving(false);
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <Card title={text.saveTitle} className={styles.card}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void save();
        }}
      >
        <Field label={text.name} required>
          <GuardedInput inputRef={input} value={name} onChange={setName} />
        </Field>
        {mayShare && (
          <Checkbox
            label={text.share}
            checked={shared}
            onChange={(_event, { checked }) => setShared(checked === true)}
          />
        )}
        <RefusalMessage refusal={refusal} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={saving}>
            {text.saveButton}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Card>
  );
};
