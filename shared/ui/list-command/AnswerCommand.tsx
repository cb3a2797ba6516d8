import * as React from 'react';
import type { ActionDesk, ActionFile } from '../../application/actions/ActionDesk';
import { takesComment } from '../../domain/action/actionFacts';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { AnswerInPlace } from '../my-work/AnswerInPlace';
import type { WorkItem } from '../my-work/workItems';
import { WorkRow } from '../my-work/WorkRow';
import { NavigationProvider, type Navigation } from '../navigation/navigation';
import { useText } from '../text/language';
import { listCommandText } from '../text/listCommandText';

interface AnswerCommandProps {
  readonly desk: ActionDesk;
  readonly file: ActionFile;
  readonly forum: ForumKey;
  readonly pageAddress: string;
}

/** One action with its answers, as Mitt arbete has them. */
export const AnswerCommand: React.FC<AnswerCommandProps> = ({ desk, file, forum, pageAddress }) => {
  const text = useText(listCommandText);
  const [answered, setAnswered] = React.useState(false);
  const navigation = useAway(pageAddress);
  const item = itemOf(file, forum);
  const takes = takesComment(file.action);
  return (
    <NavigationProvider value={navigation}>
      <WorkRow item={item} title={<strong>{item.row.title}</strong>} />
      <div role="status">{answered ? text.answered(item.row.title) : takes ? '' : text.notOpen}</div>
      {takes && !answered && (
        <AnswerInPlace item={item} deskOf={() => desk} onAnswered={() => setAnswered(true)} />
      )}
    </NavigationProvider>
  );
};

const itemOf = ({ action, problem, promisedAt }: ActionFile, forum: Forum['key']): WorkItem => ({
  key: `${forum}/${action.id}`,
  forum,
  // The list's page is the forum's own.
  forumName: '',
  row: { ...action, about: problem, promised: promisedAt },
});

/** The list's page has no screens of ours: a link leads away to the action's page. */
function useAway(pageAddress: string): Navigation {
  return React.useMemo(() => {
    const away = (): void => void window.open(pageAddress, '_blank', 'noopener');
    return {
      route: null,
      lastList: null,
      go: away,
      replace: away,
      shareAddressOf: () => pageAddress,
      linkTo: () => pageAddress,
    };
  }, [pageAddress]);
}
