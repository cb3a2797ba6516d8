import * as React from 'react';
import { Checkbox } from '@fluentui/react-checkbox';
import type { BinTrace } from '../../application/redaction/RedactionDesk';
import { Card } from '../parts/Card';
import { useText } from '../text/language';
import { redactionText } from '../text/redactionText';
import type { Chosen } from './useChosen';
import { useRedactionStyles } from './useRedactionStyles';

interface PreviewBinProps {
  readonly bin: readonly BinTrace[];
  readonly chosen: Chosen;
}

/** What the bin holds: the likely ones ticked, the ones that nobody can read behind a fold. */
export const PreviewBin: React.FC<PreviewBinProps> = ({ bin, chosen }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  const likely = bin.filter((trace) => trace.likely);
  const others = bin.filter((trace) => !trace.likely);
  return (
    <Card title={text.binTitle}>
      {likely.length === 0 && <p className={styles.line}>{text.binEmpty}</p>}
      <BinRows bin={likely} chosen={chosen} />
      {others.length > 0 && (
        <details>
          <summary>{text.binOthers(others.length)}</summary>
          <p className={styles.quiet}>{text.binHint}</p>
          <BinRows bin={others} chosen={chosen} />
        </details>
      )}
    </Card>
  );
};

const BinRows: React.FC<PreviewBinProps> = ({ bin, chosen }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  if (bin.length === 0) return null;
  const label = ({ item }: BinTrace): string => {
    const words = text.binLikely(item.title, item.place.list);
    return item.stage === 'second' ? `${words} (${text.second})` : words;
  };
  return (
    <ul className={styles.list}>
      {bin.map((trace) => (
        <li key={trace.item.id} className={styles.row}>
          <Checkbox
            checked={chosen.has(trace.item.id)}
            label={label(trace)}
            onChange={(_, data) => chosen.set(trace.item.id, data.checked === true)}
          />
        </li>
      ))}
    </ul>
  );
};
