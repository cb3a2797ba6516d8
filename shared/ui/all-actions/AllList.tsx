import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ActionReading, AllActions, AllActionsDesk } from '../../application/all-actions/AllActions';
import { RegisterSkeleton } from '../action-register/RegisterSkeleton';
import { useBug } from '../parts/useBug';
import { useNarrow } from '../parts/useNarrow';
import { useUsableWhen } from '../parts/usableContext';
import { allActionsText } from '../text/allActionsText';
import { useText } from '../text/language';
import { AllActionsTable } from './AllActionsTable';
import type { AllAddress } from './allAddress';
import { AllFoot } from './AllFoot';
import type { AllNames } from './allNames';
import { AllNothing } from './AllNothing';
import { ForumTroubles } from './ForumTroubles';
import { keepOpened, openedIn } from './reading/keptReading';
import { useShownRows, type ShownRows } from './reading/useShownRows';

const useStyles = makeStyles({
  // Over the list, wherever one has scrolled to, and without a height of its own: nothing moves when it comes.
  line: {
    position: 'sticky',
    top: '8px',
    zIndex: 2,
    display: 'flex',
    justifyContent: 'center',
    height: 0,
    outlineStyle: 'none',
  },
  held: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    height: 'fit-content',
    padding: '4px 4px 4px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

interface AllListProps {
  readonly desk: AllActionsDesk;
  readonly reading: ActionReading;
  readonly address: AllAddress;
  readonly names: AllNames;
  readonly onAddress: (address: AllAddress) => void;
  /** Told at each change of what has been read. */
  readonly onRead: (of: ActionReading, list: AllActions) => void;
}

const isComing = ({ forums, reading }: AllActions): boolean =>
  reading || forums.some(({ kind }) => kind === 'waiting');

/** One selection's rows as they come; another selection is another list. */
export const AllList: React.FC<AllListProps> = (props) => {
  const { desk, reading, address, names, onAddress, onRead } = props;
  const rows = useShownRows(reading);
  const { shown, release, watch } = rows;
  const bug = useBug();
  const narrow = useNarrow();
  const [cameFrom] = React.useState(() => openedIn(desk, reading));
  useUsableWhen(shown.rows.length > 0 || !isComing(shown));
  // What is held back counts: it has been read.
  React.useEffect(() => onRead(reading, reading.state()), [reading, shown, onRead]);
  const onMore = () => {
    release();
    reading.readMore().catch(bug);
  };
  const onOpen = React.useCallback((key: string) => keepOpened(desk, key), [desk]);
  const troubles = (
    <ForumTroubles parts={shown.forums} names={names} onRetry={() => void reading.retry().catch(bug)} />
  );
  if (shown.rows.length === 0 && !isComing(shown) && !shown.more)
    return (
      <>
        {troubles}
        <AllNothing list={shown} address={address} names={names} onChange={onAddress} />
      </>
    );
  return (
    <>
      {troubles}
      <div ref={watch.tableRef} onPointerEnter={watch.onPointerEnter} onPointerLeave={watch.onPointerLeave}>
        <HeldRows rows={rows} />
        {shown.rows.length === 0 ? (
          <RegisterSkeleton narrow={narrow} />
        ) : (
          <AllActionsTable list={shown} names={names} cameFrom={cameFrom} onOpen={onOpen} />
        )}
      </div>
      <AllFoot list={shown} count={shown.rows.length + (rows.held ?? 0)} names={names} onMore={onMore} />
    </>
  );
};

/** What has come but would move the rows that somebody is at. */
const HeldRows: React.FC<{ readonly rows: ShownRows }> = ({ rows: { held, release } }) => {
  const styles = useStyles();
  const text = useText(allActionsText);
  const line = React.useRef<HTMLDivElement>(null);
  const onShow = () => {
    release();
    line.current?.focus();
  };
  return (
    <div ref={line} tabIndex={-1} role="status" className={styles.line}>
      {held !== null && (
        <div className={styles.held}>
          {text.held(held)}
          <Button size="small" onClick={onShow}>
            {text.showHeld}
          </Button>
        </div>
      )}
    </div>
  );
};
