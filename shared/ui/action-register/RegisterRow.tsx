import * as React from 'react';
import { Checkbox } from '@fluentui/react-checkbox';
import { TableCell, TableRow } from '@fluentui/react-table';
import { mergeClasses } from '@griffel/react';
import type { ForumKey } from '../../domain/organisation/forum';
import { RouteLink } from '../navigation/RouteLink';
import { useNavigation } from '../navigation/navigation';
import type { Route } from '../navigation/route';
import { bulkText } from '../text/bulkText';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { ChainCell, DueCell, OrganisationCell, PendingLine, StatusCell } from './RowCells';
import { StandingCell } from './StandingCell';
import type { RowView } from './rowView';
import { useRowStyles } from './rowStyles';
import { inForum } from '../navigation/inForum';

interface RowChoice {
  readonly checked: boolean;
  readonly onToggle: (range: boolean) => void;
}

export interface RegisterRowProps {
  readonly view: RowView;
  readonly index: number;
  readonly narrow: boolean;
  /** The one row that Tab stops at. */
  readonly active: boolean;
  readonly forum: ForumKey | undefined;
  /** Null where rows cannot be chosen. */
  readonly select: RowChoice | null;
  readonly linkRef: (link: HTMLAnchorElement | null) => void;
  readonly rowRef: (row: HTMLElement | null) => void;
  readonly onFocus: () => void;
}

/** A press anywhere on the row opens it, unless it is on a link or ends a selection of text. */
function useOpenOnClick(route: Route): React.MouseEventHandler {
  const { go } = useNavigation();
  return (event) => {
    const onControl =
      event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
    if (!onControl && window.getSelection()?.isCollapsed !== false) go(route);
  };
}

/** One action of the list: six columns, or two lines where the window is narrow. */
export const RegisterRow: React.FC<RegisterRowProps> = (props) => {
  const { view, index, narrow, active, forum, rowRef } = props;
  const styles = useRowStyles();
  const route: Route = { page: 'action', action: view.row.id, ...inForum(forum) };
  return (
    <TableRow
      ref={rowRef}
      data-index={index}
      aria-rowindex={index + 2}
      className={mergeClasses(styles.row, active && styles.active)}
      onClick={useOpenOnClick(route)}
    >
      {props.select !== null && <ChoiceCell {...props} select={props.select} />}
      <TableCell className={styles.cell}>
        <TitleLine {...props} route={route} />
        <MetaLine view={view} narrow={narrow} />
      </TableCell>
      {narrow ? <NarrowCells view={view} /> : <WideCells view={view} />}
    </TableRow>
  );
};

const ChoiceCell: React.FC<RegisterRowProps & { readonly select: RowChoice }> = (props) => {
  const styles = useRowStyles();
  const text = useText(bulkText);
  const { view, active, select } = props;
  const range = React.useRef(false);
  return (
    <TableCell className={styles.cell}>
      <Checkbox
        checked={select.checked}
        tabIndex={active ? 0 : -1}
        aria-label={text.choose(view.row.displayId, view.row.title)}
        onClick={(event: React.MouseEvent) => {
          range.current = event.shiftKey;
        }}
        onChange={() => select.onToggle(range.current)}
      />
    </TableCell>
  );
};

const TitleLine: React.FC<RegisterRowProps & { readonly route: Route }> = (props) => {
  const styles = useRowStyles();
  return (
    <div>
      <RouteLink
        to={props.route}
        className={styles.title}
        tabIndex={props.active ? 0 : -1}
        linkRef={props.linkRef}
        onFocus={props.onFocus}
      >
        {props.view.row.title}
      </RouteLink>
    </div>
  );
};

const MetaLine: React.FC<{ readonly view: RowView; readonly narrow: boolean }> = ({ view, narrow }) => {
  const styles = useRowStyles();
  if (view.ground.length > 0) return <div className={styles.second}>{groundWords(view, narrow)}</div>;
  return (
    <div className={styles.meta}>
      <span>{view.row.displayId}</span>
      {view.place !== null && <span>{view.place}</span>}
      {narrow && view.organisation !== null && <span>{view.organisation.shortName}</span>}
    </div>
  );
};

/** Many names in running text: set apart by columns they would take a line each. */
const groundWords = ({ row, ground, place, organisation }: RowView, narrow: boolean): string =>
  [row.displayId, ...ground, place, narrow ? organisation?.shortName : null]
    .filter((words) => words != null)
    .join(', ');

const WideCells: React.FC<{ readonly view: RowView }> = ({ view }) => {
  const styles = useRowStyles();
  return (
    <>
      <TableCell className={styles.cell}>
        <ChainCell chain={view.chain} />
      </TableCell>
      <TableCell className={styles.cell}>
        <OrganisationCell view={view} />
      </TableCell>
      <TableCell className={styles.cell}>
        <DueCell row={view.row} />
      </TableCell>
      <TableCell className={styles.cell}>
        <StatusCell row={view.row} />
      </TableCell>
      <TableCell className={styles.cell}>
        <StandingCell action={view.row} />
      </TableCell>
    </>
  );
};

const NarrowCells: React.FC<{ readonly view: RowView }> = ({ view }) => {
  const styles = useRowStyles();
  const text = useText(registerText);
  return (
    <TableCell className={styles.cell}>
      <DueCell row={view.row} />
      <StandingCell action={view.row} />
      {view.row.confirmation === 'waiting' && <div className={styles.meta}>{text.unconfirmed}</div>}
      <PendingLine pending={view.pending} />
    </TableCell>
  );
};
