import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumAtAGlance, OverviewDesk } from '../../application/overview/OverviewDesk';
import { stateFigures } from '../../application/overview/stateFigures';
import { stateInBrief } from '../../application/overview/stateInBrief';
import type { ForumKey } from '../../domain/organisation/forum';
import { KeptCard } from '../overview/KeptCard';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useFollowed } from '../parts/useFollowed';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
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
  foot: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
});

type Desk = Pick<OverviewDesk, 'load' | 'follow'>;

interface ForumStateProps {
  readonly desk: Desk;
  readonly forum: ForumKey;
  readonly title: string;
  readonly focusTitle: boolean;
}

const look = (desk: Desk): ReturnType<Desk['load']> => desk.load();

/** Läget i ett forum: what is open, late and missing, and how large a part was kept in time. */
export const ForumStateScreen: React.FC<ForumStateProps> = ({ desk, forum, title, focusTitle }) => {
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
        <Notice title={text.failed} body={refusalText(seen.error, language)} announced>
          <Button onClick={reload}>{text.tryAgain}</Button>
        </Notice>
      </Page>
    );
  return (
    <Page title={title} subtitle={seen.value.forum?.name} focusTitle={focusTitle}>
      <Figures seen={seen.value} forum={forum} />
    </Page>
  );
};

const Figures: React.FC<{ readonly seen: ForumAtAGlance; readonly forum: ForumKey }> = ({ seen, forum }) => {
  const styles = useStyles();
  const text = useText(stateText);
  const figures = stateFigures(seen);
  const brief = stateInBrief(seen);
  return (
    <>
      <div className={styles.cards}>
        {brief !== null && <StateSummary {...{ brief, forum }} />}
        <DecisionCard {...{ seen, forum }} />
        {figures === null ? <Notice title={text.nothingYet} /> : <FigureList {...{ figures, forum }} />}
        <KeptCard tallies={seen.tallies} live={seen.figures?.today ?? null} forum={forum} />
      </div>
      <p className={styles.foot}>{text.noPersonalData}</p>
    </>
  );
};
