import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import { inForum } from '../../navigation/inForum';
import { RouteLink } from '../../navigation/RouteLink';
import type { Route } from '../../navigation/route';
import { useToday } from '../../parts/clockContext';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { boardText } from '../../text/boardText';
import { dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import { OrganisationCell } from '../RowCells';
import { rowView } from '../rowView';
import { StandingCell } from '../StandingCell';
import { useOpenBoard } from './boardContext';
import { MoveForm } from './MoveForm';
import { MoveMenu } from './MoveMenu';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    scrollMarginBlock: '48px',
    ':focus-within': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  },
  movable: { cursor: 'grab' },
  top: {
    ...typographyStyles.caption1,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    color: tokens.colorNeutralForeground2,
  },
  title: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1, textAlign: 'left' },
  trouble: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
});

/** What drag and drop carries; only cards of this board are taken. */
export const cardType = 'application/x-samverkansrummet-card';

/** One action on the board: what, who, when and how it stands, with the ways to move it. */
export const BoardCard: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const styles = useStyles();
  const { around, pendingOf, moves } = useOpenBoard();
  const view = rowView(row, around, useToday(), pendingOf(row));
  const movable = around?.me.coordinator === true;
  const asking = moves.asking?.id === row.id ? moves.asking.to : null;
  return (
    <li
      className={mergeClasses(styles.card, movable && styles.movable)}
      draggable={movable && asking === null}
      onDragStart={(event) => event.dataTransfer.setData(cardType, String(row.id))}
    >
      <div className={styles.top}>
        <span>{row.displayId}</span>
        <CardDate row={row} />
      </div>
      <CardTitle row={row} />
      <div>
        <OrganisationCell view={view} />
      </div>
      <div className={styles.foot}>
        <StandingCell action={row} />
        {movable && <MoveMenu row={row} />}
      </div>
      <CardTrouble row={row} />
      {asking !== null && (
        <MoveForm
          key={asking}
          to={asking}
          moving={moves.moving === row.id}
          onMove={(words) => moves.move(row, asking, words)}
          onStop={moves.stop}
        />
      )}
    </li>
  );
};

const CardTitle: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const styles = useStyles();
  const { forum, focus, moves } = useOpenBoard();
  const text = useText(boardText);
  const route: Route = { page: 'action', action: row.id, ...inForum(forum) };
  return (
    <>
      <RouteLink
        to={route}
        className={styles.title}
        tabIndex={focus.active === row.id ? 0 : -1}
        linkRef={focus.linkRef(row.id)}
        onFocus={() => focus.activate(row.id)}
      >
        {row.title}
      </RouteLink>
      {moves.moving === row.id && <span role="status">{text.moving}</span>}
    </>
  );
};

/** When it is to be done, and once it is, when its effect is measured. */
const CardDate: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const text = useText(boardText);
  const register = useText(registerText);
  const language = useLanguage();
  const today = useToday();
  const { dueDate, effectCheckDate, status } = row;
  if (status === 'carried-out' && effectCheckDate !== null)
    return (
      <time dateTime={effectCheckDate}>{text.checkedOn(dayText(effectCheckDate, language, today))}</time>
    );
  return dueDate === null ? (
    <span>{register.noDate}</span>
  ) : (
    <time dateTime={dueDate}>{dayText(dueDate, language, today)}</time>
  );
};

/** Why the card could not be moved, and where that can be mended. */
const CardTrouble: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const styles = useStyles();
  const { moves, forum } = useOpenBoard();
  const text = useText(boardText);
  const refusal = moves.refused?.id === row.id ? moves.refused.refusal : null;
  if (refusal === null) return null;
  return (
    <div>
      {refusal.kind === 'changed-by-other' ? (
        <p role="alert" className={styles.trouble}>
          {text.goneOn}
        </p>
      ) : (
        <RefusalMessage refusal={refusal} />
      )}
      {refusal.kind === 'cause-missing' && (
        <RouteLink to={{ page: 'action', action: row.id, ...inForum(forum) }}>{text.fillIn}</RouteLink>
      )}
    </div>
  );
};
