import * as React from 'react';
import { Table, TableBody, TableCell, TableRow } from '@fluentui/react-table';
import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { RegisterHead } from './RegisterHead';
import { useTableStyles } from './RegisterTable';
import { narrowRowHeight, rowHeight } from './rowStyles';

const rows = 11;
/** Uneven, as text is. */
const widths = ['62%', '78%', '70%', '55%', '84%', '66%'];

/** True headers and rows with their final height while the first page is on its way. */
export const RegisterSkeleton: React.FC<{ readonly narrow: boolean }> = ({ narrow }) => {
  const styles = useTableStyles();
  const text = useText(registerText);
  const height = narrow ? narrowRowHeight : rowHeight;
  return (
    <Table className={styles.table} aria-busy aria-label={text.loading}>
      <RegisterHead narrow={narrow} />
      <TableBody aria-hidden>
        {Array.from({ length: rows }, (_unused, row) => (
          <TableRow key={row} style={{ height }}>
            {widths.slice(0, narrow ? 2 : 6).map((_width, column) => (
              <TableCell key={column}>
                <Skeleton>
                  <SkeletonItem size={12} style={{ width: widths[(row + column) % widths.length] }} />
                </Skeleton>
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
