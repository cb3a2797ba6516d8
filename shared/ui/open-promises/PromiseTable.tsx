import * as React from 'react';
import { Table, TableBody, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-table';
import { mergeClasses } from '@griffel/react';
import { useText } from '../text/language';
import { openPromisesText } from '../text/openPromisesText';
import { useColumnStyles } from './columns';
import { PromiseRow } from './PromiseRow';
import type { PromiseList } from './useOpenPromises';

const columns = ['action', 'problem', 'responsible', 'doneBy', 'status', 'standing'] as const;

interface PromiseTableProps {
  readonly name: string;
  readonly list: Pick<PromiseList, 'promises' | 'today'>;
}

/** The promises as a table with real headers, which becomes blocks where it is narrow. */
export const PromiseTable: React.FC<PromiseTableProps> = ({ name, list: { promises, today } }) => {
  const styles = useColumnStyles();
  const text = useText(openPromisesText);
  return (
    <div className={styles.container}>
      <Table noNativeElements aria-label={name}>
        <TableHeader>
          <TableRow className={mergeClasses(styles.row, styles.header)}>
            {columns.map((column) => (
              <TableHeaderCell key={column} className={styles.headerCell}>
                {text[column]}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {promises.map((promise) => (
            <PromiseRow key={promise.row.id} promise={promise} today={today} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
