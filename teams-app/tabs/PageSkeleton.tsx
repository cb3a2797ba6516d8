import * as React from 'react';
import { SkeletonList } from '@samverkansrummet/shared/lib/ui/parts/SkeletonList';

/** A whole page on its way. */
export const PageSkeleton: React.FC = () => (
  <main style={{ padding: 24 }}>
    <SkeletonList rows={8} rowHeight={44} />
  </main>
);
