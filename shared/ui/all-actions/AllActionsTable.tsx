import * as React from 'react';
import { Table, TableBody } from '@fluentui/react-table';
import type { AllActions, ForumAction } from '../../application/all-actions/AllActions';
import { RegisterHead } from '../action-register/RegisterHead';
import { RegisterRow } from '../action-register/RegisterRow';
import { Gap, useTableStyles } from '../action-register/RegisterTable';
import { useRowFocus, type WalkedRows } from '../action-register/useRowFocus';
import { useVirtualRows } from '../action-register/useVirtualRows';
import { useToday } from '../parts/clockContext';
import { useNarrow } from '../parts/useNarrow';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { allActionsText } from '../text/allActionsText';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import type { AllNames } from './allNames';
import { allRowView } from './allRowView';
import { keyOf } from './reading/useShownRows';

interface AllActionsTableProps {
  readonly list: AllActions;
  readonly names: AllNames;
  readonly cameFrom: string | null;
  readonly onOpen: (key: string) => void;
}

const walked = (rows: readonly ForumAction[]): WalkedRows<string> => ({
  count: rows.length,
  keyAt: (index) => {
    const row = rows[index];
    return row === undefined ? null : keyOf(row);
  },
  indexOf: (key) => (key === null ? -1 : rows.findIndex((row) => keyOf(row) === key)),
});

const nothing = (): void => undefined;

/** The rows of all forums in one table; only those in sight exist. */
export const AllActionsTable: React.FC<AllActionsTableProps> = ({ list, names, cameFrom, onOpen }) => {
  const { rows: all, more } = list;
  const styles = useTableStyles();
  const text = useText(allActionsText);
  const narrow = useNarrow();
  const words = { myWork: useText(myWorkText), language: useLanguage(), today: useToday(), narrow };
  const rows = useVirtualRows(all, all.length, narrow, nothing);
  const focus = useRowFocus(walked(all), rows.sight, rows.scrollTo, cameFrom);
  const onClick = (event: React.MouseEvent) => {
    const at = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    const row = all[Number(at?.getAttribute('data-index') ?? -1)];
    if (row !== undefined) onOpen(keyOf(row));
  };
  return (
    <Table className={styles.table} aria-rowcount={more ? -1 : all.length + 1}>
      <caption>
        <VisuallyHidden>{text.caption}</VisuallyHidden>
      </caption>
      <RegisterHead narrow={narrow} />
      <TableBody ref={rows.bodyRef} onKeyDown={focus.onKey} onClickCapture={onClick}>
        <Gap height={rows.before} />
        {rows.shown.map((index) => {
          const each = all[index];
          return each === undefined ? null : (
            <RegisterRow
              key={keyOf(each)}
              view={allRowView(each, names, words)}
              index={index}
              narrow={narrow}
              active={focus.active === index}
              forum={each.forum}
              select={null}
              rowRef={rows.measure}
              linkRef={focus.linkRef(index)}
              onFocus={() => focus.activate(index)}
            />
          );
        })}
        <Gap height={rows.after} />
      </TableBody>
    </Table>
  );
};
