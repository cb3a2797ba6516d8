import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import type { Action } from '../../../../domain/action/action';
import { DueDate } from '../../../parts/DueDate';
import { StatusWord } from '../../../parts/StatusWord';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

interface PromiseRowProps {
  readonly action: Action;
  readonly onChoose: () => void;
}

/** A promise that waits for its turn. */
export const PromiseRow: React.FC<PromiseRowProps> = ({ action, onChoose }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const isChanged = usePanel().view.changedByOthers.has(action.id);
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainRow, isChanged && shared.changed)}
      onClick={onChoose}
    >
      <span>{action.title}</span>
      <span className={shared.spread}>
        <span className={shared.meta}>
          {action.displayId} <DueDate due={action.dueDate} first={action.firstDueDate} />
        </span>
        <StatusWord sign={{ Icon: HourglassRegular, tone: 'neutral' }} word={text.waitingForAnswer} />
      </span>
    </button>
  );
};
