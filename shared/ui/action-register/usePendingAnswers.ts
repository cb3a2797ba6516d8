import * as React from 'react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ActionRow } from '../../application/ports/ActionRegister';
import type { RecentAnswer } from '../../application/ports/AnswerBook';
import { pendingAnswers } from '../../domain/action/applyAnswer';

/** How many answers to a row wait to be written into it. */
export type PendingOf = (row: Pick<ActionRow, 'id' | 'appliedAnswer'>) => number;

/** Asked for when the rows are on the screen, never before; a failure leaves the rows without numbers. */
export function usePendingAnswers(desk: ActionDesk, shown: boolean): PendingOf {
  const [recent, setRecent] = React.useState<readonly RecentAnswer[]>([]);
  React.useEffect(() => {
    if (!shown) return undefined;
    let current = true;
    const read = async () => {
      const answers = await desk.recentAnswers();
      if (current && answers.ok) setRecent(answers.value);
    };
    void read();
    const stop = desk.follow(() => void read());
    return () => {
      current = false;
      stop();
    };
  }, [desk, shown]);
  return React.useMemo(() => {
    const byAction = new Map<ActionRow['id'], RecentAnswer[]>();
    for (const answer of recent)
      byAction.set(answer.action, [...(byAction.get(answer.action) ?? []), answer]);
    return (row) => pendingAnswers(row, byAction.get(row.id) ?? []).length;
  }, [recent]);
}
