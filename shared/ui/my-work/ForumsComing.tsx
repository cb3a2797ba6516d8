import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Notice } from '../parts/Notice';
import { Card } from '../parts/Card';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { refusalText } from '../text/refusalText';
import type { MyWorkState } from './useMyWork';

interface ForumsProps {
  readonly work: MyWorkState;
}

/** A forum that could not be read is named, with why; the others are shown all the same. */
export const ForumFailures: React.FC<ForumsProps> = ({ work }) => {
  const text = useText(myWorkText);
  const language = useLanguage();
  return (
    <>
      {work.parts.map((part) =>
        part.kind === 'loaded' ? null : (
          <Card key={part.forum} title={part.name}>
            <Notice title={text.forumFailed(part.name)} body={refusalText(part.failure, language)} announced>
              <Button onClick={work.reload}>{text.tryAgain}</Button>
            </Notice>
          </Card>
        ),
      )}
    </>
  );
};

/** Said while some forums are still on their way. */
export const ForumsLeft: React.FC<ForumsProps> = ({ work }) => {
  const text = useText(myWorkText);
  const coming = work.whole === null && work.parts.length > 0;
  return <div role="status">{coming ? text.loadingMore : ''}</div>;
};
