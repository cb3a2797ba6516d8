import * as React from 'react';
import type { ActionId } from '../../../domain/action/action';
import { inForum } from '../../navigation/inForum';
import { RouteLink } from '../../navigation/RouteLink';
import type { ForumKey } from '../../../domain/organisation/forum';
import { Card } from '../../parts/Card';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { useOpenAction } from './actionContext';

interface YearlyCardProps {
  readonly forum: ForumKey | undefined;
}

/** Last year's and next year's instance of a yearly action, each a press away (F16). */
export const YearlyCard: React.FC<YearlyCardProps> = ({ forum }) => {
  const text = useText(actionPageText);
  const { yearly, previousInstance, nextInstance } = useOpenAction().file.action;
  if (!yearly && previousInstance === null && nextInstance === null) return null;
  const link = (id: ActionId, words: string) => (
    <p>
      <RouteLink to={{ page: 'action', action: id, ...inForum(forum) }}>{words}</RouteLink>
    </p>
  );
  return (
    <Card title={text.yearlyTitle}>
      {previousInstance !== null && link(previousInstance, text.lastYear)}
      {nextInstance === null ? <p>{text.yearlyWaits}</p> : link(nextInstance, text.nextYear)}
    </Card>
  );
};
