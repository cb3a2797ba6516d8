import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { useLanguage } from '../text/language';
import { refusalText } from '../text/refusalText';
import { Notice } from './Notice';
import { SkeletonList } from './SkeletonList';
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
  const language = useLanguage();
  const { seen, reload } = reading;
  useUsableWhen(seen?.ok === true);
  if (seen === null) return <SkeletonList rows={3} rowHeight={120} />;
  if (!seen.ok)
    return (
      <Notice title={text.failed} body={refusalText(seen.error, language)} announced>
        <Button onClick={reload}>{text.tryAgain}</Button>
      </Notice>
    );
  return seen.value === null ? <Notice {...text.none} /> : children(seen.value);
}
