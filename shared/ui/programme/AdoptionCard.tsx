import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ProgrammeState } from '../../application/programme/loadProgramme';
import type { Adoption, Coverage } from '../../domain/programme/adoption';
import { Card } from '../parts/Card';
import { FigureTable } from '../parts/chart/FigureTable';
import { adoptionSigns } from '../parts/signs/adoptionSigns';
import { StatusWord } from '../parts/StatusWord';
import { useToday } from '../parts/clockContext';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { programmeText } from '../text/programmeText';

const useStyles = makeStyles({
  hint: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  coverage: {
    display: 'grid',
    gap: '8px 24px',
    margin: '0 0 16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 320px))',
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', marginBottom: '4px' },
  share: { fontWeight: tokens.fontWeightSemibold },
  track: {
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  bar: {
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** Who has made the programme their own, by both routes, and how large a part that is. */
export const AdoptionCard: React.FC<Pick<ProgrammeState, 'adoptions' | 'coverage'>> = ({
  adoptions,
  coverage,
}) => {
  const styles = useStyles();
  const text = useText(programmeText);
  const words = text.adoption;
  if (adoptions.length === 0)
    return (
      <Card title={words.title}>
        <p className={styles.hint}>{words.none}</p>
      </Card>
    );
  return (
    <Card title={words.title}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.coverage}>
        <CoverageBar name={words.committees} coverage={coverage.binding} />
        <CoverageBar name={words.companies} coverage={coverage.urged} />
      </div>
      <AdoptionTable adoptions={adoptions} />
    </Card>
  );
};

const CoverageBar: React.FC<{ readonly name: string; readonly coverage: Coverage }> = ({
  name,
  coverage: { adopted, of, percent },
}) => {
  const styles = useStyles();
  const text = useText(programmeText).adoption;
  return (
    <div>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.share}>
          {percent === null ? text.nobody : text.coverage(adopted, of, percent)}
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${percent ?? 0}%` }} />
      </div>
    </div>
  );
};

const AdoptionTable: React.FC<Pick<ProgrammeState, 'adoptions'>> = ({ adoptions }) => {
  const text = useText(programmeText);
  const { columns, title } = text.adoption;
  return (
    <FigureTable
      caption={title}
      columns={[columns.body, columns.route, columns.status, columns.meeting, columns.decision]}
      rows={adoptions.map((adoption) => ({
        key: adoption.id,
        cells: [
          adoption.body,
          text.routes[adoption.route],
          <StatusWord
            key="status"
            sign={adoptionSigns[adoption.status]}
            word={text.statuses[adoption.status]}
          />,
          <Day key="day" day={adoption.meetingOn} />,
          <Decision key="decision" adoption={adoption} />,
        ],
      }))}
    />
  );
};

const Day: React.FC<{ readonly day: Adoption['meetingOn'] }> = ({ day }) => {
  const text = useText(programmeText);
  const language = useLanguage();
  const today = useToday();
  return <>{day === null ? text.adoption.missing : dayText(day, language, today)}</>;
};

const Decision: React.FC<{ readonly adoption: Adoption }> = ({
  adoption: { paragraph, registryNumber, status, urgedOn },
}) => {
  const text = useText(programmeText).adoption;
  const language = useLanguage();
  const today = useToday();
  if (status === 'urged' && urgedOn !== null) return <>{text.urgedOn(dayText(urgedOn, language, today))}</>;
  return <>{[paragraph, registryNumber].filter(Boolean).join(', ')}</>;
};
