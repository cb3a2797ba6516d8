import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumState, LoadProgrammeState } from '../../application/overview/loadProgrammeState';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { stateText } from '../text/stateText';
import { StateTable } from './StateTable';
import { useProgrammeState } from './useProgrammeState';

const useStyles = makeStyles({
  foot: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
});

const namesWhere = (states: readonly ForumState[], applies: (state: ForumState) => boolean): string =>
  states
    .filter(applies)
    .map(({ forum }) => forum.name)
    .join(', ');

interface ProgrammeStateProps {
  readonly load: LoadProgrammeState;
  readonly title: string;
  readonly focusTitle: boolean;
}

/** Läget i hela programmet: a row for each forum that the reader may see, as they come, and what they add up to. */
export const ProgrammeStateScreen: React.FC<ProgrammeStateProps> = ({ load, title, focusTitle }) => {
  const styles = useStyles();
  const text = useText(stateText);
  const language = useLanguage();
  const { states, whole, reload } = useProgrammeState(load);
  if (whole?.ok === false)
    return (
      <Page title={title}>
        <Notice title={text.failed} body={refusalText(whole.error, language)} announced>
          <Button onClick={reload}>{text.tryAgain}</Button>
        </Notice>
      </Page>
    );
  const notRead = namesWhere(states, ({ failure }) => failure !== null);
  const tallied = namesWhere(states, ({ figures }) => figures !== null && figures.tallied !== null);
  return (
    <Page title={title} subtitle={text.programme} focusTitle={focusTitle}>
      {states.length === 0 && whole === null ? (
        <SkeletonList rows={5} rowHeight={44} />
      ) : (
        <StateTable states={states} />
      )}
      <div role="status">{whole === null ? text.coming : ''}</div>
      {notRead !== '' && <p className={styles.foot}>{text.notRead(notRead)}</p>}
      {tallied !== '' && <p className={styles.foot}>{text.tallied(tallied)}</p>}
      <p className={styles.foot}>{text.noPersonalData}</p>
    </Page>
  );
};
