import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PromiseSelection } from '../../application/actions/listOpenPromises';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { SkeletonList } from '../parts/SkeletonList';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';
import { openPromisesText } from '../text/openPromisesText';
import { PromiseTable } from './PromiseTable';
import type { PromiseList, PromiseListState } from './useOpenPromises';

const rowHeight = 56;

const useStyles = makeStyles({
  empty: { ...typographyStyles.body1, margin: '12px 0' },
  more: { marginTop: '12px' },
});

interface PromiseListBodyProps {
  readonly name: string;
  readonly state: PromiseListState;
  readonly selection: PromiseSelection;
  /** How many rows there is room for. */
  readonly room: number;
  readonly onRetry: () => void;
  readonly onMore: () => void;
}

/** The list in its state: on its way, refused, empty or there. */
export const PromiseListBody: React.FC<PromiseListBodyProps> = ({ state, ...rest }) => {
  if (state.kind === 'loading') return <SkeletonList rows={Math.min(rest.room, 5)} rowHeight={rowHeight} />;
  if (state.kind === 'failed') return <Failed failure={state.failure} onRetry={rest.onRetry} />;
  return <Rows {...rest} list={state.list} more={state.more} />;
};

const Failed: React.FC<{ readonly failure: GatewayFailure; readonly onRetry: () => void }> = ({
  failure,
  onRetry,
}) => {
  const text = useText(openPromisesText);
  const common = useText(commonText);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {text.failed} {text.failures[failure.kind]}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{common.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};

interface RowsProps extends Omit<PromiseListBodyProps, 'state'> {
  readonly list: PromiseList;
  readonly more: 'idle' | 'loading' | GatewayFailure;
}

const Rows: React.FC<RowsProps> = ({ list, more, name, selection, room, onMore }) => {
  const styles = useStyles();
  const text = useText(openPromisesText);
  const shown = list.promises.slice(0, room);
  const hasMore = shown.length < list.promises.length || list.next !== null;
  if (shown.length === 0 && !hasMore) return <p className={styles.empty}>{text.empty[selection]}</p>;
  return (
    <>
      <VisuallyHidden role="status">{text.loaded(shown.length)}</VisuallyHidden>
      <PromiseTable name={name} list={{ promises: shown, today: list.today }} />
      {hasMore && <More more={more} onMore={onMore} />}
    </>
  );
};

const More: React.FC<Pick<RowsProps, 'more' | 'onMore'>> = ({ more, onMore }) => {
  const styles = useStyles();
  const text = useText(openPromisesText);
  if (more === 'loading') return <SkeletonList rows={1} rowHeight={rowHeight} />;
  if (more !== 'idle') return <Failed failure={more} onRetry={onMore} />;
  return (
    <Button className={styles.more} onClick={onMore}>
      {text.more}
    </Button>
  );
};
