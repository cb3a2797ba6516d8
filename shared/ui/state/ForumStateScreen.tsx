import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumAsCounted, StateDesk } from '../../application/overview/StateDesk';
import { forumFigures, type StateChoice } from '../../application/overview/stateFigures';
import { stateInBrief } from '../../application/overview/stateInBrief';
import type { ForumKey } from '../../domain/organisation/forum';
import { problemDisplayId } from '../../domain/situation/problem';
import { KeptCard } from '../overview/KeptCard';
import { useToday } from '../parts/clockContext';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useFollowed } from '../parts/useFollowed';
import { dayText, momentText, timeZone } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { stateText } from '../text/stateText';
import { DecisionCard } from './DecisionCard';
import { FigureList } from './FigureList';
import { StateSummary } from './StateSummary';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    '@container (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  none: { margin: 0 },
  foot: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
});

interface ForumStateProps {
  readonly desk: StateDesk;
  readonly forum: ForumKey;
  /** A place or a problem that another part of the page has chosen. */
  readonly chosen?: StateChoice;
  readonly title: string;
  readonly focusTitle: boolean;
}

const look = (desk: StateDesk): ReturnType<StateDesk['load']> => desk.load();

/** Läget i ett forum: what is open, late and missing, and how large a part was kept in time. */
export const ForumStateScreen: React.FC<ForumStateProps> = (props) => {
  const { desk, forum, chosen = {}, title, focusTitle } = props;
  const text = useText(stateText);
  const language = useLanguage();
  const { seen, reload } = useFollowed(desk, look);
  if (seen === null)
    return (
      <Page title={title}>
        <SkeletonList rows={3} rowHeight={96} />
      </Page>
    );
  if (!seen.ok)
    return (
      <Page title={title}>
        <Notice title={text.failed} body={readingText(seen.error, language)} announced>
          <Button onClick={reload}>{text.tryAgain}</Button>
        </Notice>
      </Page>
    );
  return (
    <Page title={title} subtitle={<Freshness seen={seen.value} />} focusTitle={focusTitle}>
      <Figures seen={seen.value} {...{ forum, chosen }} />
    </Page>
  );
};

/** Which forum it is, and how old its figures are: the last tally's, where there are too many rows to count. */
const Freshness: React.FC<Pick<FiguresProps, 'seen'>> = ({ seen }) => {
  const text = useText(stateText);
  const language = useLanguage();
  const today = useToday();
  const { actions, tallies, read, forum } = seen;
  const tallied = actions === null ? tallies.at(-1)?.day : undefined;
  const moment =
    tallied === undefined ? momentText(read, language, today) : dayText(tallied, language, today);
  return <>{forum === null ? null : text.updated(forum.name, moment)}</>;
};

interface FiguresProps {
  readonly seen: ForumAsCounted;
  readonly forum: ForumKey;
  readonly chosen: StateChoice;
}

const Figures: React.FC<FiguresProps> = ({ seen, forum, chosen }) => {
  const styles = useStyles();
  const text = useText(stateText);
  const today = useToday();
  const { figures, live, ended, narrowed } = forumFigures(seen, { today, timeZone }, chosen);
  const brief = stateInBrief({ live, tallies: seen.tallies });
  return (
    <>
      <div className={styles.cards}>
        <DecisionCard {...{ seen, forum }} />
        {brief !== null && <StateSummary {...{ brief, ended, forum }} />}
        {figures === null ? (
          <Notice title={text.nothingYet} />
        ) : (
          <FigureList {...{ figures, forum }} chosen={narrowed ? chosen : {}}>
            <Narrowing {...{ seen, chosen, narrowed }} />
          </FigureList>
        )}
        <KeptCard tallies={seen.tallies} live={live} ended={ended} forum={forum} />
      </div>
      {narrowed && <p className={styles.foot}>{text.wholeForum}</p>}
      <p className={styles.foot}>{text.noContacts}</p>
    </>
  );
};

interface NarrowingProps extends Pick<FiguresProps, 'seen' | 'chosen'> {
  readonly narrowed: boolean;
}

/** The chosen place and problem in words; empty where nothing is chosen. */
function useChosen({ places }: ForumAsCounted, { place, problem }: StateChoice): string {
  const text = useText(stateText);
  const name = places.find(({ key }) => key === place)?.name ?? place;
  return [
    ...(name === undefined ? [] : [text.ofPlace(name)]),
    ...(problem === undefined ? [] : [text.ofProblem(problemDisplayId(problem))]),
  ].join(' ');
}

/** What the figures are of, said as soon as it changes: they change without anything being done in this part. */
const Narrowing: React.FC<NarrowingProps> = ({ seen, chosen, narrowed }) => {
  const styles = useStyles();
  const { notNarrowed } = useText(stateText);
  const words = useChosen(seen, chosen);
  return (
    <p role="status" className={words === '' ? styles.none : styles.foot}>
      {words === '' || narrowed ? words : notNarrowed}
    </p>
  );
};
