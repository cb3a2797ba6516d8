import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { MeetingDesk, MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { ForumAtAGlance, OverviewDesk } from '../../application/overview/OverviewDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { FirstRun } from '../first-run/FirstRun';
import { SetUpForum } from '../first-run/SetUpForum';
import { Backlog } from '../meeting/backlog/Backlog';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useFollowed } from '../parts/useFollowed';
import { useUsableWhen } from '../parts/usableContext';
import { firstRunText } from '../text/firstRunText';
import { RedactionLogLink } from '../redaction/RedactionLogLink';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import { readingText } from '../text/readingText';
import { GapCard } from './GapCard';
import { KeptCard } from './KeptCard';
import { NextMeetingCard } from './NextMeetingCard';
import { QuestionedCard } from './QuestionedCard';
import { UncountedCard } from './UncountedCard';
import { WaitsCard } from './WaitsCard';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 15fr) minmax(0, 8fr)',
    gap: '16px',
    alignItems: 'start',
    '@container (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
});

interface OverviewScreenProps {
  readonly desk: OverviewDesk;
  readonly meetings: MeetingDesk;
  readonly templates: readonly MeetingTemplate[];
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

const loadOverview = (desk: OverviewDesk) => desk.load();

/** Översikt: the next meeting first, then the chain with its broken links, what waits for whom, and what was kept. */
export const OverviewScreen: React.FC<OverviewScreenProps> = (props) => {
  const { desk, forum, focusTitle } = props;
  const text = useText(overviewText);
  const { newForum } = useText(firstRunText);
  const language = useLanguage();
  const { seen, reload } = useFollowed(desk, loadOverview);
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
        <Notice title={text.failed} body={readingText(seen.error, language)} announced>
          <Button appearance="primary" onClick={reload}>
            {text.tryAgain}
          </Button>
        </Notice>
      </Page>
    );
  return (
    <Page
      title={seen.value.forum?.name ?? text.title}
      {...subtitleOf(seen.value, newForum)}
      focusTitle={focus}
    >
      <Content {...props} seen={seen.value} forum={forum} onChanged={reload} />
    </Page>
  );
};

function subtitleOf({ forum, firstSteps }: ForumAtAGlance, newForum: string): { readonly subtitle?: string } {
  if (forum === null) return {};
  const words = firstSteps === null ? forum.mandate : newForum;
  return words === '' ? {} : { subtitle: words };
}

interface ContentProps extends Omit<OverviewScreenProps, 'forum'> {
  readonly seen: ForumAtAGlance;
  readonly forum: ForumKey | undefined;
  readonly onChanged: () => void;
}

/** A forum that is not set up, one before its first meeting, or one at work. */
const Content: React.FC<ContentProps> = ({ seen, desk, meetings, templates, forum, onChanged }) => {
  const { firstSteps } = seen;
  if (seen.forum === null)
    return (
      <SetUpForum
        setUp={(given) => desk.setUpForum(given)}
        templates={templates}
        mayEdit={seen.mayEdit}
        onDone={onChanged}
      />
    );
  return firstSteps === null ? (
    <Figures {...{ seen, desk, meetings, forum, onChanged }} />
  ) : (
    <FirstRun {...{ seen, desk, meetings, templates, forum, onChanged }} steps={firstSteps} />
  );
};

interface FiguresProps {
  readonly seen: ForumAtAGlance;
  readonly desk: OverviewDesk;
  readonly meetings: MeetingDesk;
  readonly forum: ForumKey | undefined;
  readonly onChanged: () => void;
}

const Figures: React.FC<FiguresProps> = ({ seen, desk, meetings, forum, onChanged }) => {
  const styles = useStyles();
  const { figures } = seen;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <NextMeetingCard
          next={seen.next}
          missing={seen.missing.length}
          mayPlan={seen.me.coordinator}
          forum={forum}
        />
        {figures === null ? (
          <UncountedCard last={seen.tallies.at(-1)} forum={forum} />
        ) : (
          <GapCard figures={figures} forum={forum} />
        )}
        <QuestionedCard {...{ seen, desk, forum, onChanged }} />
        {seen.forum !== null && (
          <Backlog
            desk={meetings}
            topics={seen.topics}
            me={seen.me}
            mayAdd={seen.mayAdd}
            forum={seen.forum}
            directory={seen.directory}
            next={seen.next?.meeting ?? null}
            onChanged={onChanged}
          />
        )}
      </div>
      <div className={styles.column}>
        <KeptCard tallies={seen.tallies} live={figures?.today ?? null} forum={forum} />
        {figures !== null && <WaitsCard waits={figures.waits} directory={seen.directory} forum={forum} />}
        <RedactionLogLink shown={seen.mayEdit} forum={forum} />
      </div>
    </div>
  );
};
