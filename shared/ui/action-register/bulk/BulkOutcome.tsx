import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { bulkText } from '../../text/bulkText';
import { useLanguage, useText } from '../../text/language';
import { refusalText } from '../../text/refusalText';
import type { BulkText } from '../../text/sv/bulk';
import type { BulkChange, BulkState } from './useBulkChange';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

function summaryOf(state: BulkState, text: BulkText): string {
  if (state.kind === 'idle') return '';
  if (state.kind === 'working') return (state.undoing ? text.undoing : text.progress)(state.done, state.all);
  const done = (state.undone ? text.undone : text.changed)(state.changed.length);
  const stopped = state.stopped ? ` ${text.stopped}` : '';
  const failed = state.refused.length === 0 ? '' : ` ${text.failed(state.refused.length)}`;
  return `${done}${stopped}${failed}`;
}

/** How far it has come, what became of it, row by row where something was refused, and the way back. */
export const BulkOutcome: React.FC<{ readonly bulk: BulkChange }> = ({ bulk }) => {
  const styles = useStyles();
  const text = useText(bulkText);
  const language = useLanguage();
  const { state } = bulk;
  const refused = state.kind === 'done' ? state.refused : [];
  return (
    <div>
      <div role="status">{summaryOf(state, text)}</div>
      {refused.length > 0 && (
        <ul className={styles.list}>
          {refused.map(({ row, refusal }) => (
            <li key={row.id}>
              {row.displayId} {row.title}: {refusalText(refusal, language)}
            </li>
          ))}
        </ul>
      )}
      {state.kind === 'done' && (
        <div className={styles.row}>
          {!state.undone && state.changed.length > 0 && (
            <Button size="small" onClick={bulk.undo}>
              {text.undo}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={bulk.clear}>
            {text.close}
          </Button>
        </div>
      )}
    </div>
  );
};
