import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { MeetingState } from '../../../domain/meeting/meeting';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useToday } from '../../parts/clockContext';
import { momentText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { stageText } from '../../text/stageText';
import { currentStep } from '../agendaNow';
import { StageProvider, useStage } from './StageContext';
import { StageFoot } from './StageFoot';
import { StageHeader } from './StageHeader';
import { StagePromise } from './StagePromise';
import { StageStep } from './StageStep';
import { useStageStyles } from './useStageStyles';

interface MeetingStageProps {
  readonly view: MeetingView;
  readonly forum: ForumKey;
}

/** The live stage: one thing, large, for everybody; steered from the panel, without controls of its own (F9). */
export const MeetingStage: React.FC<MeetingStageProps> = ({ view, forum }) => {
  const styles = useStageStyles();
  return (
    <StageProvider value={{ view, forum }}>
      <div className={styles.stage}>
        <StageHeader />
        <StageBody />
        <StageFoot />
      </div>
    </StageProvider>
  );
};

const StageBody: React.FC = () => {
  const { room } = useStage().view;
  const { item } = currentStep(room);
  const shown = room.actions.find(({ id }) => id === room.meeting.stageAction);
  if (shown !== undefined) return <StagePromise key={shown.id} action={shown} />;
  return item === null ? <OutsideTheHour /> : <StageStep step={item} />;
};

const OutsideTheHour: React.FC = () => {
  const styles = useStageStyles();
  const text = useText(stageText);
  const language = useLanguage();
  const today = useToday();
  const { meeting } = useStage().view.room;
  const soon = [text.notStarted, text.startsAt(momentText(meeting.startsAt, language, today))] as const;
  const over = [text.over, text.thanks] as const;
  const words: Readonly<Record<MeetingState, readonly [string, string]>> = {
    planned: soon,
    invited: soon,
    'in-progress': soon,
    closing: over,
    held: over,
    cancelled: [text.cancelled, ''],
  };
  const [title, line] = words[meeting.state];
  return (
    <main className={styles.main}>
      <h1 className={styles.large}>{title}</h1>
      <p className={mergeClasses(styles.medium, styles.quiet)}>{line}</p>
    </main>
  );
};
