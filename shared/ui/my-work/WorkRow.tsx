import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { StandingCell } from '../action-register/StandingCell';
import { DueDate } from '../parts/DueDate';
import type { NamedRow } from '../../application/ports/ForumSites';
import { useToday } from '../parts/clockContext';
import { dayOf, dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import type { WorkItem } from './workItems';

export const useWorkStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0 -20px -20px',
    padding: 0,
    '@container (max-width: 640px)': { margin: '0 -12px -12px' },
  },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '10px 20px',
    '@container (max-width: 640px)': { padding: '10px 12px' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', rowGap: '4px' },
  names: { flexGrow: 1, flexBasis: '240px', minWidth: 0, overflowWrap: 'anywhere' },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  due: {
    flexBasis: '150px',
    textAlign: 'right',
    '@container (max-width: 640px)': { flexBasis: 'auto', minWidth: '150px', textAlign: 'left' },
  },
  state: {
    flexBasis: '170px',
    '@container (max-width: 640px)': { flexBasis: 'auto', minWidth: '170px' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface WorkRowProps {
  readonly item: WorkItem;
  /** The title, as a link or as the button that opens the answers. */
  readonly title: React.ReactNode;
  readonly state?: React.ReactNode;
}

/** Where it was promised, and the problem it acts on (F14). */
function useGround({ promised, about, direct }: NamedRow): readonly string[] {
  const text = useText(myWorkText);
  const language = useLanguage();
  const today = useToday();
  return [
    ...(promised === null
      ? []
      : [text.promisedAt(promised.title, dayText(dayOf(promised.startsAt), language, today))]),
    ...(about === null ? [] : [`${about.displayId} ${about.title}`]),
    ...(about === null && direct ? [text.direct] : []),
  ];
}

/** One action of mine: what, in which forum and meeting, against which problem, when, and how it stands. */
export const WorkRow: React.FC<WorkRowProps> = ({ item, title, state }) => {
  const styles = useWorkStyles();
  const { row } = item;
  const ground = useGround(row);
  return (
    <div className={styles.row}>
      <div className={styles.names}>
        {title}
        <span className={styles.meta}>
          {[row.displayId, item.forumName, ...ground].filter((words) => words !== '').join(', ')}
        </span>
      </div>
      <span className={styles.due}>
        <DueDate due={row.dueDate} first={row.firstDueDate} />
      </span>
      <span className={styles.state}>{state ?? <StandingCell action={row} />}</span>
    </div>
  );
};
