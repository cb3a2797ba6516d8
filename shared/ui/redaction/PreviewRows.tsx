import * as React from 'react';
import { Checkbox } from '@fluentui/react-checkbox';
import type { Trace } from '../../application/redaction/RedactionDesk';
import { useText } from '../text/language';
import { redactionText } from '../text/redactionText';
import { keyOfTrace, type Chosen } from './useChosen';
import { useRedactionStyles } from './useRedactionStyles';

interface PreviewRowsProps {
  readonly rows: readonly Trace[];
  readonly chosen: Chosen;
}

/** Each row that holds the text, with what it says now, so that one that means somebody else can be left out. */
export const PreviewRows: React.FC<PreviewRowsProps> = ({ rows, chosen }) => {
  const styles = useRedactionStyles();
  return (
    <ul className={styles.list}>
      {rows.map((trace) => (
        <li key={keyOfTrace(trace)} className={styles.row}>
          <Row trace={trace} chosen={chosen} />
        </li>
      ))}
    </ul>
  );
};

const Row: React.FC<{ readonly trace: Trace; readonly chosen: Chosen }> = ({ trace, chosen }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  const key = keyOfTrace(trace);
  const { place, fields, versions, certain } = trace;
  const name = text.place(place.list, place.row);
  return (
    <>
      {certain ? (
        <p className={styles.line}>
          {name} ({text.alwaysIncluded})
        </p>
      ) : (
        <Checkbox
          checked={chosen.has(key)}
          label={name}
          onChange={(_, data) => chosen.set(key, data.checked === true)}
        />
      )}
      <p className={styles.quiet}>
        {text.inFields(
          fields.map(({ title }) => title),
          versions,
        )}
      </p>
      {fields.map(({ field, text: words }) => (
        <p key={field} className={styles.line}>
          ”{words}”
        </p>
      ))}
    </>
  );
};
