import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { StandingCell } from '../action-register/StandingCell';
import { DueDate } from '../parts/DueDate';
import type { WorkItem } from './workItems';

export const useWorkStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: '0 -20px -20px',
    padding: 0,
    '@media (max-width: 640px)': { margin: '0 -12px -12px' },
  },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '10px 20px',
    '@media (max-width: 640px)': { padding: '10px 12px' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', rowGap: '4px' },
  names: { flexGrow: 1, flexBasis: '240px', minWidth: 0, overflowWrap: 'anywhere' },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  due: { flexBasis: '150px', textAlign: 'right', '@media (max-width: 640px)': { textAlign: 'left' } },
  state: { flexBasis: '170px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface WorkRowProps {
  readonly item: WorkItem;
  /** The title, as a link or as the button that opens the answers. */
  readonly title: React.ReactNode;
  readonly state?: React.ReactNode;
}

/** One action of mine: what, in which forum, when, and how it stands. */
export const WorkRow: React.FC<WorkRowProps> = ({ item, title, state }) => {
  const styles = useWorkStyles();
  const { row } = item;
  return (
    <div className={styles.row}>
      <div className={styles.names}>
        {title}
        <span className={styles.meta}>
          {row.displayId}, {item.forumName}
        </span>
      </div>
      <span className={styles.due}>
        <DueDate due={row.dueDate} first={row.firstDueDate} />
      </span>
      <span className={styles.state}>{state ?? <StandingCell action={row} />}</span>
    </div>
  );
};
