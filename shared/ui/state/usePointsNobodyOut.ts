import * as React from 'react';
import { useTextGuard } from '../parts/guarded/guardContext';

/** Whether a text written elsewhere may be shown to many: false until the page's guard has looked at it. */
export function usePointsNobodyOut(text: string): boolean {
  const guard = useTextGuard();
  const [clear, setClear] = React.useState(guard === null);
  React.useEffect(() => {
    let current = true;
    setClear(guard === null);
    void guard?.load().then(() => {
      if (current) setClear(guard.findingsIn(text)?.length === 0);
    });
    return () => {
      current = false;
    };
  }, [guard, text]);
  return clear;
}
