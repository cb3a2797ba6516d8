import * as React from 'react';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LoadProgramme, ProgrammeState } from '../../application/programme/loadProgramme';
import type { ProgrammeKey, ProgrammeStatus } from '../../domain/programme/programme';
import { Page } from '../parts/Page';
import { StatusWord, type Sign } from '../parts/StatusWord';
import { useSurface } from '../parts/surfaceContext';
import { ReadScreen } from '../parts/ReadScreen';
import { useReading } from '../parts/useReading';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { programmeText } from '../text/programmeText';
import { vocabularyText } from '../text/vocabularyText';
import { AdoptionCard } from './AdoptionCard';
import { GoalCard } from './GoalCard';
import { IndicatorCard } from './IndicatorCard';

const useStyles = makeStyles({
  meta: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.subtitle2, margin: '0 0 4px', color: tokens.colorNeutralForeground1 },
  goals: {
    display: 'grid',
    gap: '16px',
    margin: '16px 0',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
  },
  indicators: {
    display: 'grid',
    gap: '16px',
    margin: '16px 0',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
  },
});

const statusSigns: Readonly<Record<ProgrammeStatus, Sign>> = {
  proposal: { Icon: CircleHintRegular, tone: 'neutral' },
  'in-force': { Icon: CheckmarkCircleFilled, tone: 'good' },
  ceased: { Icon: ArchiveRegular, tone: 'neutral' },
};

export interface ProgrammeScreenProps {
  readonly load: LoadProgramme;
  /** Null for the one in force. */
  readonly programme: ProgrammeKey | null;
  readonly shows: { readonly indicators: boolean; readonly adoption: boolean };
  readonly focusTitle?: boolean;
}

/** A programme: what it aims at, how far that has come, and who has made it their own. No personal data. */
export const ProgrammeScreen: React.FC<ProgrammeScreenProps> = ({ load, programme, ...shown }) => {
  const text = useText(programmeText);
  const read = React.useCallback(() => load(programme), [load, programme]);
  return (
    <ReadScreen
      reading={useReading(read)}
      text={programme === null ? text : { ...text, none: text.noSuch(programme) }}
    >
      {(state) => <State state={state} {...shown} />}
    </ReadScreen>
  );
};

interface StateProps extends Pick<ProgrammeScreenProps, 'shows' | 'focusTitle'> {
  readonly state: ProgrammeState;
}

const State: React.FC<StateProps> = ({ state, shows, focusTitle }) => {
  const styles = useStyles();
  const text = useText(programmeText);
  const { programme, goals, indicators } = state;
  return (
    <Page title={programme.name} subtitle={<Facts state={state} />} focusTitle={focusTitle === true}>
      {goals.length > 0 && (
        <div className={styles.goals}>
          {goals.map((goal, index) => (
            <GoalCard key={goal.indicator.id} order={index + 1} goal={goal} />
          ))}
        </div>
      )}
      {shows.indicators && indicators.length === 0 && <p className={styles.meta}>{text.noIndicators}</p>}
      {shows.indicators && indicators.length > 0 && (
        <div className={styles.indicators}>
          {indicators.map((measured) => (
            <IndicatorCard key={measured.indicator.id} measured={measured} />
          ))}
        </div>
      )}
      {shows.adoption && <AdoptionCard adoptions={state.adoptions} coverage={state.coverage} />}
    </Page>
  );
};

/** What was decided, by whom, and what it followed. */
const Facts: React.FC<Pick<StateProps, 'state'>> = ({ state: { programme, earlier } }) => {
  const styles = useStyles();
  const text = useText(programmeText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { title: given } = useSurface();
  const { name, decidedBy, decidedOn, paragraph, registryNumber, assignment, goal, status } = programme;
  const decided = decidedOn === null ? null : `${dayText(decidedOn, language)} ${decidedOn.slice(0, 4)}`;
  const followed = [
    earlier[0] === undefined ? '' : text.replaced(earlier[0].name),
    assignment === null ? '' : text.assignment(assignment),
  ];
  const lines = [
    goal ?? '',
    text.decision(decidedBy, decided, paragraph, registryNumber),
    followed.join(' ').trim(),
  ];
  return (
    <>
      {/* A page's own heading takes the name's place, and this is where it is told which programme it is. */}
      {given !== null && <p className={styles.name}>{name}</p>}
      <StatusWord sign={statusSigns[status]} word={words.programmeStatus[status]} />
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} className={styles.meta}>
            {line}
          </p>
        ))}
    </>
  );
};
