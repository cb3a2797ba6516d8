import * as React from 'react';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { inOrder } from '../../../../domain/meeting/agendaOrder';
import { PopupMenu } from '../../../parts/PopupMenu';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { stepTitle } from '../../stepTitle';
import { usePanel } from '../PanelContext';
import { useCurrentStep } from '../useCurrentStep';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    ...typographyStyles.subtitle1,
    justifyContent: 'flex-start',
    maxWidth: '100%',
    minWidth: 0,
    padding: '0 4px',
    marginLeft: '-5px',
    textAlign: 'left',
  },
});

/** The step's name; for the one who leads, it opens the list of steps. */
export const StepName: React.FC = () => {
  const styles = useStyles();
  const text = useText(panelText);
  const language = useLanguage();
  const { view, commands, go } = usePanel();
  const { item } = useCurrentStep();
  const name = item === null ? view.room.meeting.title : stepTitle(item, language);
  if (!view.me.coordinator || item === null) return <h1 className={styles.heading}>{name}</h1>;
  const choices = inOrder(view.room.agenda).map((step) => ({
    key: String(step.id),
    label: stepTitle(step, language),
    checked: step.id === item.id,
    act: () => {
      go('step');
      // A locked step is refused; the foot says how many promises remain.
      void commands.goToStep(step.id);
    },
  }));
  return (
    <h1 className={styles.heading}>
      <PopupMenu
        label={text.chooseStep(name)}
        choices={choices}
        button={{
          appearance: 'transparent',
          icon: <ChevronDownRegular />,
          iconPosition: 'after',
          className: styles.name,
          children: name,
        }}
      />
    </h1>
  );
};
