import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { ForumAtAGlance, OverviewDesk } from '../../application/overview/OverviewDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useUsableWhen } from '../parts/usableContext';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import { refusalText } from '../text/refusalText';
import { GapCard } from './GapCard';
import { KeptCard } from './KeptCard';
import { NextMeetingCard } from './NextMeetingCard';
import { useOverview } from './useOverview';
import { WaitsCard } from './WaitsCard';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 15fr) minmax(0, 8fr)',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
});

interface OverviewScreenProps {
  readonly desk: OverviewDesk;
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

/** Översikt: the next meeting first, then the chain with its broken links, what waits for whom, and what was kept. */
export const OverviewScreen: React.FC<OverviewScreenProps> = ({ desk, forum, focusTitle }) => {
  const text = useText(overviewText);
  const language = useLanguage();
  const { seen, reload } = useOverview(desk);
  useUsableWhen(seen?.ok === true);
  const focus = focusTitle === true;
  if (seen === null)
    return (
      <Page title={text.title} focusTitle={focus}>
        <SkeletonList rows={4} rowHeight={120} />
      </Page>
    );
  if (!seen.ok)
    return (
      <Page title={text.title} focusTitle={focus}>
        <Notice title={text.failed} body={refusalText(seen.error, language)} announced>
          <Button appearance="primary" onClick={reload}>
            {text.tryAgain}
          </Button>
        </Notice>
      </Page>
    );
  return (
    <Page
      title={seen.value.forum?.name ?? text.title}
      {...(seen.value.forum === null ? {} : { subtitle: seen.value.forum.mandate })}
      focusTitle={focus}
    >
      <Figures seen={seen.value} forum={forum} />
    </Page>
  );
};

interface FiguresProps {
  readonly seen: ForumAtAGlance;
  readonly forum: ForumKey | undefined;
}

const Figures: React.FC<FiguresProps> = ({ seen, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText);
  const { figures } = seen;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <NextMeetingCard next={seen.next} mayPlan={seen.me.coordinator} forum={forum} />
        {figures === null ? <Notice title={text.tooMany} /> : <GapCard figures={figures} forum={forum} />}
      </div>
      <div className={styles.column}>
        <KeptCard tallies={seen.tallies} live={figures?.today ?? null} forum={forum} />
        {figures !== null && <WaitsCard waits={figures.waits} directory={seen.directory} forum={forum} />}
      </div>
    </div>
  );
};
