import * as React from 'react';
import { SkeletonList } from '@samverkansrummet/shared/lib/ui/parts/SkeletonList';

/** The stage on its way. */
export const StageWaiting: React.FC = () => (
  <main style={{ padding: 48 }}>
    <SkeletonList rows={3} rowHeight={68} />
  </main>
);
