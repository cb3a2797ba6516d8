import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeRoute, type Route } from '../navigation/route';
import { SkeletonList } from '../parts/SkeletonList';

/** Hardly anybody ever comes here, so the code is fetched then. */
const LatePage = React.lazy(() => import('../redaction/RedactionPage'));

interface RedactionScreensProps {
  readonly useCases: UseCases;
  readonly forum: ForumKey;
  readonly route: Extract<Route, { page: 'redaction' | 'redactions' }>;
  readonly inAddress: { readonly forum?: ForumKey };
}

/** Taking a text away, and the log of what has been taken. */
export const RedactionScreens: React.FC<RedactionScreensProps> = ({ useCases, forum, route, inAddress }) => {
  const desk = React.useMemo(() => useCases.redactionDesk(forum), [useCases, forum]);
  if (desk === null) return null;
  return (
    <React.Suspense fallback={<SkeletonList rows={4} rowHeight={96} />}>
      <LatePage key={writeRoute(route)} desk={desk} route={route} {...inAddress} />
    </React.Suspense>
  );
};
