import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { SavingStatus } from '../../../parts/SavingStatus';
import { dayOf, weekText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { RehearsalMark } from '../../rehearsal/RehearsalMark';
import { usePanel } from '../PanelContext';
import { useAgendaClock, useCurrentStep } from '../useCurrentStep';
import { usePanelStyles } from '../usePanelStyles';
import { PanelMenu } from './PanelMenu';
import { StepBar } from '../../StepBar';
import { StepClock } from './StepClock';
import { StepName } from './StepName';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    rowGap: '4px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  side: { flexShrink: 0 },
  place: { display: 'flex', minWidth: 0, whiteSpace: 'nowrap' },
});

/** Forum and week, whether it is saved, and where in the hour everybody is. */
export const PanelHeader: React.FC = () => {
  const styles = useStyles();
  const shared = usePanelStyles();
  const language = useLanguage();
  const { view, forum, saving } = usePanel();
  const name = view.directory.forums.find(({ key }) => key === forum)?.name ?? forum;
  const week = weekText(dayOf(view.room.meeting.startsAt), language);
  return (
    <header className={styles.header}>
      <div className={shared.apart}>
        <span className={mergeClasses(shared.meta, styles.place)}>
          <span className={shared.ellipsis}>{name}</span>
          <span>{`\u00a0· ${week}`}</span>
        </span>
        <span className={mergeClasses(shared.row, styles.side)}>
          <SavingStatus saving={saving} />
          <PanelMenu />
        </span>
      </div>
      {view.room.meeting.rehearsal && (
        <div>
          <RehearsalMark />
        </div>
      )}
      <StepName />
      {view.room.meeting.currentStep !== null && <StepProgress />}
    </header>
  );
};

const StepProgress: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const { item, number, count } = useCurrentStep();
  const { steps, current } = useAgendaClock();
  return (
    <>
      <div className={shared.apart}>
        <span>{text.stepOf(number, count)}</span>
        {item !== null && current !== null && (
          <span>
            <StepClock step={item} time={current} />
          </span>
        )}
      </div>
      <StepBar steps={steps} />
    </>
  );
};
