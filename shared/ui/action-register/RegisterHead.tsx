import * as React from 'react';
import { TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import type { RegisterText } from '../text/sv/register';

type Column = keyof RegisterText['columns'];

const wide: readonly (readonly [Column, string])[] = [
  ['action', '26%'],
  ['chain', '19%'],
  ['organisation', '18%'],
  ['due', '11%'],
  ['status', '11%'],
  ['standing', '15%'],
];
const narrowed: readonly (readonly [Column, string])[] = [
  ['action', '56%'],
  ['due', '44%'],
];

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    height: '36px',
  },
});

/** The list's header; due date is always what it is sorted by. */
export const RegisterHead: React.FC<{
  readonly narrow: boolean;
  /** False where groups come first. */
  readonly byDueDate?: boolean;
  /** What stands above the check boxes, where there are any. */
  readonly select?: React.ReactNode;
}> = ({ narrow, byDueDate = true, select }) => {
  const styles = useStyles();
  const { columns } = useText(registerText);
  return (
    <TableHeader>
      <TableRow aria-rowindex={1}>
        {select !== undefined && (
          <TableHeaderCell className={styles.head} style={{ width: '44px' }}>
            {select}
          </TableHeaderCell>
        )}
        {(narrow ? narrowed : wide).map(([column, width]) => (
          <TableHeaderCell
            key={column}
            className={styles.head}
            style={{ width }}
            {...(column === 'due' && byDueDate
              ? { sortDirection: 'ascending' as const, 'aria-sort': 'ascending' as const }
              : {})}
          >
            {columns[column]}
          </TableHeaderCell>
        ))}
      </TableRow>
    </TableHeader>
  );
};
