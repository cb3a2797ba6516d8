import * as React from 'react';
import type { WishDesk } from '../../application/reminder-desk/WishDesk';
import { Notice } from '../parts/Notice';
import { SkeletonList } from '../parts/SkeletonList';
import { useText } from '../text/language';
import { remindersText } from '../text/remindersText';

/** Seldom opened, so the code is fetched then. */
const LatePage = React.lazy(() => import('../reminders/own/MyRemindersPage'));

interface MyReminderScreenProps {
  readonly desk: WishDesk | null;
  readonly focusTitle: boolean;
}

/** One's own reminders, where the host shows them. */
export const MyReminderScreen: React.FC<MyReminderScreenProps> = ({ desk, focusTitle }) => {
  const text = useText(remindersText);
  if (desk === null) return <Notice {...text.unknown} />;
  return (
    <React.Suspense fallback={<SkeletonList rows={4} rowHeight={96} />}>
      <LatePage desk={desk} focusTitle={focusTitle} />
    </React.Suspense>
  );
};
