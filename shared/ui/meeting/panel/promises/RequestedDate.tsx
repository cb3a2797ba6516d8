import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { Action } from '../../../../domain/action/action';
import { useToday } from '../../../parts/clockContext';
import { dayText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import type { PromiseAnswers } from './usePromiseAnswers';

interface RequestedDateProps {
  readonly action: Action;
  readonly answers: PromiseAnswers;
}

/** A date that has been asked for stays a request until a coordinator accepts it. */
export const RequestedDate: React.FC<RequestedDateProps> = ({ action, answers }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const language = useLanguage();
  const today = useToday();
  const { me } = usePanel().view;
  if (action.requestedDate === null) return null;
  return (
    <div className={shared.apart}>
      <span className={shared.strong}>{text.dateAsked(dayText(action.requestedDate, language, today))}</span>
      {me.coordinator && (
        <Button size="small" disabledFocusable={answers.command.busy} onClick={answers.acceptDate}>
          {text.dateAccept}
        </Button>
      )}
    </div>
  );
};
