import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { textLimits } from '../../../application/textLimits';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { bulkText } from '../../text/bulkText';
import { useText } from '../../text/language';
import type { RowSelection } from '../select/useRowSelection';
import { bulkParts, changeOf, emptyDraft, needsReason, type BulkDraft } from './bulkDraft';
import { BulkFields } from './BulkFields';
import { BulkOutcome } from './BulkOutcome';
import { useBulkChange, type BulkChange } from './useBulkChange';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    marginBottom: '12px',
    padding: '12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: '12px',
    alignItems: 'start',
  },
});

interface BulkPanelProps {
  readonly desk: ActionDesk;
  readonly around: RegisterSurroundings;
  readonly selection: RowSelection;
  readonly onChanged: () => void;
}

/** What is chosen, and the change that all of them are to have; shown above the list, never over it. */
export const BulkPanel: React.FC<BulkPanelProps> = ({ desk, around, selection, onChanged }) => {
  const styles = useStyles();
  const text = useText(bulkText);
  const bulk = useBulkChange(desk, onChanged);
  const rows = [...selection.chosen.values()];
  return (
    <section aria-label={text.label} className={styles.panel}>
      <div className={styles.row}>
        <span role="status">{text.chosen(rows.length)}</span>
        {rows.length > 0 && (
          <Button size="small" onClick={() => selection.all(false)}>
            {text.clear}
          </Button>
        )}
      </div>
      {rows.length > 0 && <BulkForm around={around} bulk={bulk} rows={rows} />}
      <BulkOutcome bulk={bulk} />
    </section>
  );
};

interface BulkFormProps {
  readonly around: RegisterSurroundings;
  readonly bulk: BulkChange;
  readonly rows: Parameters<BulkChange['start']>[0];
}

const BulkForm: React.FC<BulkFormProps> = ({ around, bulk, rows }) => {
  const styles = useStyles();
  const text = useText(bulkText);
  const [draft, setDraft] = React.useState<BulkDraft>(emptyDraft);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const set = (part: Partial<BulkDraft>) => setDraft((before) => ({ ...before, ...part }));
  const working = bulk.state.kind === 'working';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const change = changeOf(draft);
    setRefusal(change.ok ? null : change.error);
    if (change.ok && !working) bulk.start(rows, change.value);
  };
  const needed = needsReason(draft);
  return (
    <form noValidate onSubmit={submit}>
      <div className={styles.fields}>
        <Field label={text.what}>
          <PlainSelect
            value={draft.part}
            groups={[bulkParts.map((part) => ({ value: part, label: text.parts[part] }))]}
            onChoose={(part) => set({ part })}
          />
        </Field>
        <BulkFields draft={draft} around={around} set={set} />
        <CountedTextarea
          label={needed ? text.reason : text.reasonOptional}
          value={draft.reason}
          limit={textLimits.reason}
          required={needed}
          onChange={(reason) => set({ reason })}
        />
      </div>
      <RefusalMessage refusal={refusal} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {text.change(rows.length)}
        </Button>
        {working && <Button onClick={bulk.stop}>{text.stop}</Button>}
      </div>
    </form>
  );
};
