import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { MyForumPart } from '../../application/my-work/loadMyWork';
import { Card } from '../parts/Card';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { readingText } from '../text/readingText';
import type { MyWorkState } from './useMyWork';

interface ForumsProps {
  readonly work: MyWorkState;
}

type Failed = Extract<MyForumPart, { kind: 'failed' }>;

/** Nothing to try again: the person does not belong to the forum's site. */
const isClosed = ({ failure }: Failed): boolean =>
  failure.kind === 'not-allowed' || failure.kind === 'not-found';

/** A forum that could not be read is named, with why; the others are shown all the same. */
export const ForumFailures: React.FC<ForumsProps> = ({ work }) => {
  const text = useText(myWorkText);
  const language = useLanguage();
  const named = new Intl.ListFormat(language);
  const failed = work.parts.filter((part): part is Failed => part.kind === 'failed');
  const closed = failed.filter(isClosed);
  return (
    <>
      {failed
        .filter((part) => !isClosed(part))
        .map((part) => (
          <ForumFailure key={part.forum} part={part} onRetry={work.reload} />
        ))}
      {closed.length > 0 && <p>{text.notYours(named.format(closed.map(({ name }) => name)))}</p>}
    </>
  );
};

interface ForumFailureProps {
  readonly part: Failed;
  readonly onRetry: () => void;
}

const ForumFailure: React.FC<ForumFailureProps> = ({ part, onRetry }) => {
  const text = useText(myWorkText);
  const language = useLanguage();
  return (
    <Card title={text.forumFailed(part.name)}>
      <p role="status">{readingText(part.failure, language)}</p>
      <Button onClick={onRetry}>{text.tryAgain}</Button>
    </Card>
  );
};

/** Said while some forums are still on their way. */
export const ForumsLeft: React.FC<ForumsProps> = ({ work }) => {
  const text = useText(myWorkText);
  const coming = work.whole === null && work.parts.length > 0;
  return <div role="status">{coming ? text.loadingMore : ''}</div>;
};
