import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

/** In a column this narrow a row of many cells becomes a block. */
const narrow = '@container (max-width: 560px)';

const useStyles = makeStyles({
  room: { containerType: 'inline-size' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '0 16px 6px 0', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: '8px 16px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  block: { [narrow]: { display: 'block' } },
  blockHead: {
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  blockRow: {
    [narrow]: {
      display: 'block',
      padding: '10px 0',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  blockName: {
    [narrow]: {
      display: 'block',
      padding: 0,
      borderTopStyle: 'none',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  blockCell: {
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      columnGap: '12px',
      padding: '4px 0 0',
      borderTopStyle: 'none',
      // The column's name is already read with the cell; here it is for the eye.
      '::before': { content: 'attr(data-column) / ""', color: tokens.colorNeutralForeground2 },
      ':empty': { display: 'none' },
    },
  },
});

/** Written out, since what is not displayed as a table is not read as one either. */
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly React.ReactNode[] }[];
}

/**
 * A plain table with real headers; the first cell of a row names it. Where there is no room for its columns each row
 * stands as a block.
 */
export const FigureTable: React.FC<FigureTableProps> = ({ caption, columns, rows }) => {
  const styles = useStyles();
  const many = columns.length > 2;
  const block = many ? styles.block : undefined;
  return (
    <div className={styles.room}>
      <table {...as.table} className={mergeClasses(styles.table, block)} aria-label={caption}>
        <thead {...as.group} className={many ? styles.blockHead : undefined}>
          <tr {...as.row}>
            {columns.map((column) => (
              <th key={column} {...as.columnHeader} className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.group} className={block}>
          {rows.map(({ key, cells }) => (
            <Row key={key} cells={cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type RowProps = Pick<FigureTableProps, 'columns'> & Pick<FigureTableProps['rows'][number], 'cells'>;

const Row: React.FC<RowProps> = ({ columns, cells: [name, ...cells] }) => {
  const styles = useStyles();
  const many = columns.length > 2;
  return (
    <tr {...as.row} className={many ? styles.blockRow : undefined}>
      <th {...as.rowHeader} className={mergeClasses(styles.cell, many && styles.blockName)}>
        {name}
      </th>
      {cells.map((cell, index) => (
        <td
          key={columns[index + 1]}
          {...as.cell}
          data-column={columns[index + 1]}
          className={mergeClasses(styles.cell, many && styles.blockCell)}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
};
