import * as React from 'react';
import { ErrorScreen } from '../parts/ErrorScreen';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';

interface ErrorBoundaryProps {
  /** A new value gives the screen another chance: going elsewhere leaves the broken one. */
  readonly place: string;
}

interface ErrorBoundaryState {
  readonly brokenAt: string | null;
}

/** A bug in one screen never takes the tab with it, and never shows a stack to anybody. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { brokenAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { brokenAt: '' };
  }

  override componentDidCatch(): void {
    this.setState({ brokenAt: this.props.place });
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.brokenAt !== null && before.place !== this.props.place) this.setState({ brokenAt: null });
  }

  override render(): React.ReactNode {
    return this.state.brokenAt === null ? (
      this.props.children
    ) : (
      <BrokenScreen onRetry={() => this.setState({ brokenAt: null })} />
    );
  }
}

const BrokenScreen: React.FC<{ readonly onRetry: () => void }> = ({ onRetry }) => {
  const { broken, tryAgain } = useText(navigationText);
  return <ErrorScreen title={broken.title} lines={broken.lines} action={{ label: tryAgain, act: onRetry }} />;
};
