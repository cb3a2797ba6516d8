import * as React from 'react';
import { Table, TableBody } from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { ActionRow } from '../../application/ports/ActionRegister';
import type { ActionId } from '../../domain/action/action';
import type { ForumKey } from '../../domain/organisation/forum';
import { useToday } from '../parts/clockContext';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { RegisterHead } from './RegisterHead';
import { RegisterRow } from './RegisterRow';
import { narrowRowHeight, rowHeight } from './rowStyles';
import { rowView } from './rowView';
import type { PendingOf } from './usePendingAnswers';
import { useRowFocus } from './useRowFocus';

export const useTableStyles = makeStyles({
  table: {
    tableLayout: 'fixed',
    width: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    borderCollapse: 'separate',
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface RegisterTableProps {
  readonly rows: readonly ActionRow[];
  readonly complete: boolean;
  readonly around: RegisterSurroundings | null;
  readonly narrow: boolean;
  readonly forum: ForumKey | undefined;
  readonly pendingOf: PendingOf;
  readonly cameFrom: ActionId | null;
  readonly onEnd: () => void;
}

/** Rows near the end ask for the next page before it is reached. */
const rowsBeforeEnd = 10;

function useRows(rows: readonly ActionRow[], narrow: boolean, onEnd: () => void) {
  const body = React.useRef<HTMLElement | null>(null);
  const bodyRef = React.useCallback((element: HTMLElement | null) => {
    body.current = element;
  }, []);
  const [above, setAbove] = React.useState(0);
  React.useLayoutEffect(() => {
    const top = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    setAbove(Math.round(top));
    // Rows and width decide where the body starts; a scroll does not.
  }, [rows, narrow]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (narrow ? narrowRowHeight : rowHeight),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: above,
  });
  const shown = virtual.getVirtualItems();
  const last = shown[shown.length - 1]?.index ?? 0;
  React.useEffect(() => {
    if (rows.length > 0 && last >= rows.length - rowsBeforeEnd) onEnd();
  }, [last, rows.length, onEnd]);
  const before = (shown[0]?.start ?? above) - above;
  const after = virtual.getTotalSize() - ((shown[shown.length - 1]?.end ?? above) - above);
  return { bodyRef, virtual, shown, before, after };
}

/** Real table semantics over rows of which only those in sight exist; the true numbers are given to readers. */
export const RegisterTable: React.FC<RegisterTableProps> = (props) => {
  const { rows, complete, around, narrow, forum } = props;
  const styles = useTableStyles();
  const text = useText(registerText);
  const today = useToday();
  const { bodyRef, virtual, shown, before, after } = useRows(rows, narrow, props.onEnd);
  const focus = useRowFocus(rows, (index) => virtual.scrollToIndex(index, { align: 'auto' }), props.cameFrom);
  return (
    <Table className={styles.table} aria-rowcount={complete ? rows.length + 1 : -1}>
      <caption>
        <VisuallyHidden>{text.listCaption}</VisuallyHidden>
      </caption>
      <RegisterHead narrow={narrow} />
      <TableBody ref={bodyRef} onKeyDown={focus.onKeyDown}>
        <Gap height={before} />
        {shown.flatMap(({ index }) => {
          const row = rows[index];
          return row === undefined
            ? []
            : [
                <RegisterRow
                  key={row.id}
                  view={rowView(row, around, today, props.pendingOf(row))}
                  index={index}
                  narrow={narrow}
                  active={focus.active === index}
                  forum={forum}
                  rowRef={virtual.measureElement}
                  linkRef={focus.linkRef(index)}
                  onFocus={() => focus.activate(index)}
                />,
              ];
        })}
        <Gap height={after} />
      </TableBody>
    </Table>
  );
};

/** Stands for the rows out of sight. */
const Gap: React.FC<{ readonly height: number }> = ({ height }) =>
  height <= 0 ? null : (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  );
