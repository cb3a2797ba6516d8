import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumState, LoadProgrammeState } from '../../application/overview/loadProgrammeState';
import { useToday } from '../parts/clockContext';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { dayText, momentText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { stateText } from '../text/stateText';
import { KeptWeeksCard } from './KeptWeeksCard';
import { StateTable } from './StateTable';
import { useProgrammeState } from './useProgrammeState';

const useStyles = makeStyles({
  weeks: { marginTop: '16px' },
  foot: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
});

const namesOfUnread = (states: readonly ForumState[]): string =>
  states
    .filter(({ failure }) => failure !== null)
    .map(({ forum }) => forum.name)
    .join(', ');

/** How old the oldest of the figures are; nothing before any have come. */
function useFreshness(states: readonly ForumState[]): string {
  const text = useText(stateText);
  const language = useLanguage();
  const today = useToday();
  const [oldest] = states
    .filter(({ failure }) => failure === null)
    .map(({ read }) => read)
    .sort();
  return oldest === undefined
    ? text.programme
    : text.updated(text.programme, momentText(oldest, language, today));
}

/** The forums whose figures are a tally's, each with its day. */
function useTallied(states: readonly ForumState[]): string {
  const text = useText(stateText);
  const language = useLanguage();
  const today = useToday();
  return states
    .flatMap(({ forum, figures }) => {
      const day = figures?.tallied ?? null;
      return day === null ? [] : [text.talliedOn(forum.name, dayText(day, language, today))];
    })
    .join(', ');
}

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
  const subtitle = useFreshness(states);
  const tallied = useTallied(states);
  if (whole?.ok === false)
    return (
      <Page title={title}>
        <Notice title={text.failed} body={readingText(whole.error, language)} announced>
          <Button onClick={reload}>{text.tryAgain}</Button>
        </Notice>
      </Page>
    );
  const notRead = namesOfUnread(states);
  return (
    <Page title={title} subtitle={subtitle} focusTitle={focusTitle}>
      {states.length === 0 && whole === null ? (
        <SkeletonList rows={5} rowHeight={44} />
      ) : (
        <>
          <StateTable states={states} />
          <KeptWeeksCard states={states} isWhole={whole !== null} className={styles.weeks} />
        </>
      )}
      <div role="status">{whole === null ? text.coming : ''}</div>
      {notRead !== '' && <p className={styles.foot}>{text.notRead(notRead)}</p>}
      {tallied !== '' && <p className={styles.foot}>{text.tallied(tallied)}</p>}
      <p className={styles.foot}>{text.noPersonalData}</p>
    </Page>
  );
};
