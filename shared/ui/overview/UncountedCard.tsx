import * as React from 'react';
import { listedGaps } from '../../application/overview/OverviewDesk';
import type { DailyTally } from '../../domain/action/tally';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import { registerText } from '../text/registerText';
import type { RegisterText } from '../text/sv/register';
import { gapSelections, type GapSelection } from './gapSelections';
import { useCardList } from './useCardList';

interface UncountedCardProps {
  /** The last day that could be counted, if any. */
  readonly last: DailyTally | undefined;
  readonly forum: ForumKey | undefined;
}

/** Where there are more actions than SharePoint counts at once: the ways to the rows, and the last figures with their day. */
export const UncountedCard: React.FC<UncountedCardProps> = ({ last, forum }) => {
  const lines = useCardList();
  const { chain, tooMany, lastCounted } = useText(overviewText);
  const register = useText(registerText);
  const language = useLanguage();
  const today = useToday();
  return (
    <Card title={chain.title}>
      <p className={lines.hint}>{tooMany}</p>
      {last !== undefined && (
        <p className={lines.hint}>
          {lastCounted(dayText(last.day, language, today), last.open, last.overdue)}
        </p>
      )}
      <ul className={lines.list}>
        {listedGaps.map((gap) => (
          <li key={gap} className={lines.line}>
            <RouteLink to={{ page: 'actions', query: writeFilter(gapSelections[gap]), ...inForum(forum) }}>
              {wordOf(gapSelections[gap], register)}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const wordOf = (selection: GapSelection, { gaps, states }: RegisterText): string =>
  'gap' in selection ? gaps[selection.gap] : states[selection.state];
