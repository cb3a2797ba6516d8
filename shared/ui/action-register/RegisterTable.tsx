import * as React from 'react';
import { Checkbox } from '@fluentui/react-checkbox';
import { Table, TableBody, TableCell, TableRow } from '@fluentui/react-table';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { ActionId } from '../../domain/action/action';
import type { ForumKey } from '../../domain/organisation/forum';
import { useToday } from '../parts/clockContext';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { bulkText } from '../text/bulkText';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { GroupRow } from './GroupRow';
import { RegisterHead } from './RegisterHead';
import { RegisterRow } from './RegisterRow';
import type { GroupChoice } from './registerLayout';
import type { Sight } from './rows/readAround';
import { countRows, groupsOf, indexOfRow, rowAt, rowsAtHand, type RowPages } from './rows/RowPages';
import { rowView } from './rowView';
import type { RowSelection } from './select/useRowSelection';
import type { PendingOf } from './usePendingAnswers';
import { useRowFocus, type RowFocus, type WalkedRows } from './useRowFocus';
import { useVirtualRows } from './useVirtualRows';

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
  readonly list: RowPages;
  readonly around: RegisterSurroundings | null;
  readonly narrow: boolean;
  readonly group: GroupChoice | null;
  readonly forum: ForumKey | undefined;
  readonly pendingOf: PendingOf;
  readonly cameFrom: ActionId | null;
  /** Null for those who may not change anything. */
  readonly selection: RowSelection | null;
  readonly onLook: (sight: Sight) => void;
}

/** Real table semantics over rows of which only those in sight exist; the true numbers are given to readers. */
export const RegisterTable: React.FC<RegisterTableProps> = (props) => {
  const { list, narrow, selection } = props;
  const styles = useTableStyles();
  const text = useText(registerText);
  const rows = useVirtualRows(list, countRows(list), narrow, props.onLook);
  const focus = useRowFocus(walked(list), rows.sight, rows.scrollTo, props.cameFrom);
  const groups = React.useMemo(() => groupsOf(list), [list]);
  const shared = { ...props, focus, rowRef: rows.measure };
  return (
    <Table className={styles.table} aria-rowcount={list.next === null ? countRows(list) + 1 : -1}>
      <caption>
        <VisuallyHidden>{text.listCaption}</VisuallyHidden>
      </caption>
      <RegisterHead
        narrow={narrow}
        byDueDate={props.group === null || props.group === 'week'}
        {...(selection?.on === true ? { select: <ChooseAll list={list} selection={selection} /> } : {})}
      />
      <TableBody ref={rows.bodyRef} onKeyDown={onRowKeys(focus, selection)}>
        <Gap height={rows.before} />
        {rows.shown.map((index) => {
          const group = groups.get(index);
          return (
            <React.Fragment key={rowAt(list, index)?.id ?? `at-${index}`}>
              {group !== undefined && props.group !== null && (
                <GroupRow
                  choice={props.group}
                  group={group}
                  around={props.around}
                  columns={columnsOf(props)}
                />
              )}
              <TableLine {...shared} index={index} />
            </React.Fragment>
          );
        })}
        <Gap height={rows.after} />
      </TableBody>
    </Table>
  );
};

const walked = (list: RowPages): WalkedRows<ActionId> => ({
  count: countRows(list),
  keyAt: (index) => rowAt(list, index)?.id ?? null,
  indexOf: (id) => indexOfRow(list, id),
});

const columnsOf = ({ narrow, selection }: RegisterTableProps): number =>
  (narrow ? 2 : 6) + (selection?.on === true ? 1 : 0);

interface TableLineProps extends RegisterTableProps {
  readonly index: number;
  readonly focus: RowFocus;
  readonly rowRef: (row: HTMLElement | null) => void;
}

/** A row, or its place while it is on its way back. */
const TableLine: React.FC<TableLineProps> = (props) => {
  const { list, index, around, narrow, forum, focus, selection, rowRef } = props;
  const text = useText(registerText);
  const today = useToday();
  const row = rowAt(list, index);
  if (row === null)
    return (
      <TableRow ref={rowRef} data-index={index} aria-rowindex={index + 2}>
        <TableCell colSpan={columnsOf(props)}>{text.notRead}</TableCell>
      </TableRow>
    );
  const select =
    selection?.on === true
      ? {
          checked: selection.chosen.has(row.id),
          onToggle: (range: boolean) => selection.toggle(index, range),
        }
      : null;
  return (
    <RegisterRow
      view={rowView(row, around, today, props.pendingOf(row))}
      index={index}
      narrow={narrow}
      active={focus.active === index}
      forum={forum}
      select={select}
      rowRef={rowRef}
      linkRef={focus.linkRef(index)}
      onFocus={() => focus.activate(index)}
    />
  );
};

/** Arrows walk; Space chooses the row, Shift with an arrow or Space everything from the row touched last. */
const onRowKeys =
  (focus: RowFocus, selection: RowSelection | null): React.KeyboardEventHandler =>
  (event) => {
    const from = focus.active;
    const to = focus.onKey(event);
    if (selection === null) return;
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (to !== null && event.shiftKey) selection.reach(from, to);
    if (event.key !== ' ' || !onLink) return;
    event.preventDefault();
    selection.toggle(from, event.shiftKey);
  };

const ChooseAll: React.FC<{ readonly list: RowPages; readonly selection: RowSelection }> = (props) => {
  const { list, selection } = props;
  const text = useText(bulkText);
  const all = rowsAtHand(list).every((row) => selection.chosen.has(row.id));
  return (
    <Checkbox
      checked={all ? true : selection.chosen.size > 0 ? 'mixed' : false}
      aria-label={text.chooseAll}
      onChange={() => selection.all(!all)}
    />
  );
};

/** Stands for the rows out of sight. */
export const Gap: React.FC<{ readonly height: number }> = ({ height }) =>
  height <= 0 ? null : (
    <tr aria-hidden style={{ height }}>
      <td />
    </tr>
  );
