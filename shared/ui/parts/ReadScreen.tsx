import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { useLanguage } from '../text/language';
import { readingText } from '../text/readingText';
import { Notice } from './Notice';
import { Page } from './Page';
import { SkeletonList } from './SkeletonList';
import { useSurface } from './surfaceContext';
import { useUsableWhen } from './usableContext';
import type { Reading } from './useReading';

interface ReadScreenProps<T> {
  readonly reading: Reading<T | null, GatewayFailure>;
  readonly text: {
    readonly failed: string;
    readonly tryAgain: string;
    readonly none: React.ComponentProps<typeof Notice>;
  };
  readonly children: (read: T) => React.ReactElement;
}

/** What is read once: on its way, refused with a way to try again, nothing there, or there. */
export function ReadScreen<T>({ reading, text, children }: ReadScreenProps<T>): React.ReactElement {
  const { seen, reload } = reading;
  useUsableWhen(seen?.ok === true);
  if (seen === null)
    return (
      <Titled>
        <SkeletonList rows={3} rowHeight={120} />
      </Titled>
    );
  if (!seen.ok) return <Failed failure={seen.error} text={text} onRetry={reload} />;
  if (seen.value !== null) return children(seen.value);
  return (
    <Titled>
      <Notice {...text.none} />
    </Titled>
  );
}

interface FailedProps {
  readonly failure: GatewayFailure;
  readonly text: Pick<ReadScreenProps<unknown>['text'], 'failed' | 'tryAgain'>;
  readonly onRetry: () => void;
}

const Failed: React.FC<FailedProps> = ({ failure, text, onRetry }) => {
  const language = useLanguage();
  return (
    <Titled>
      <Notice title={text.failed} body={readingText(failure, language)} announced>
        <Button onClick={onRetry}>{text.tryAgain}</Button>
      </Notice>
    </Titled>
  );
};

/** A part of a page is called what its page calls it, also where there is nothing to show. */
const Titled: React.FC = ({ children }) => {
  const { title } = useSurface();
  return title === null ? <>{children}</> : <Page title={title}>{children}</Page>;
};
