import * as React from 'react';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';

interface SurfaceBoundaryState {
  readonly isBroken: boolean;
}

/** A bug shows a screen that says so, never an empty frame or a stack. */
export class SurfaceBoundary extends React.Component<unknown, SurfaceBoundaryState> {
  override readonly state: SurfaceBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): SurfaceBoundaryState {
    return { isBroken: true };
  }

  override render(): React.ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <StartTroubleScreen trouble="unexpected" onRetry={() => window.location.reload()} />;
  }
}
