import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { ForumKey } from '../../domain/organisation/forum';
import { Notice } from '../parts/Notice';
import { SkeletonList } from '../parts/SkeletonList';
import { useText } from '../text/language';
import { remindersText } from '../text/remindersText';

/** Most who come to a forum never open its reminders, so the code is fetched then. */
const LatePage = React.lazy(() => import('../reminders/RemindersPage'));

interface ReminderScreenProps {
  readonly useCases: UseCases;
  readonly forum: ForumKey;
  readonly moved: boolean;
  readonly inAddress: { readonly forum?: ForumKey };
}

/** A forum's reminders, where the host shows them. */
export const ReminderScreen: React.FC<ReminderScreenProps> = ({ useCases, forum, moved, inAddress }) => {
  const text = useText(remindersText);
  const desk = React.useMemo(() => useCases.reminderDesk(forum), [useCases, forum]);
  if (desk === null) return <Notice {...text.unknown} />;
  return (
    <React.Suspense fallback={<SkeletonList rows={4} rowHeight={96} />}>
      <LatePage desk={desk} focusTitle={moved} {...inAddress} />
    </React.Suspense>
  );
};
