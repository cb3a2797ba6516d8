import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { lendersTo } from '../../../../domain/meeting/borrowMinutes';
import { useClock } from '../../../parts/clockContext';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { durationText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { stepTitle } from '../../stepTitle';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { useAgendaClock, useCurrentStep } from '../useCurrentStep';
import { usePanelStyles } from '../usePanelStyles';

const loanMinutes = 3;

/** Shown to the one who leads when the step has run over: one button lends minutes from a later step (F3). */
export const OverrunNotice: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const language = useLanguage();
  const { view, commands } = usePanel();
  const { next } = useCurrentStep();
  const { current } = useAgendaClock();
  const clock = useClock();
  const command = useCommand();
  if (!view.me.coordinator || next === null || current === null || current.overrun === 0) return null;
  const { agenda, meeting } = view.room;
  // The one with most to spare lends, so that no later step is emptied for it.
  const lender = [...lendersTo(agenda, current.item, meeting, clock.now())].sort(
    (one, other) => other.minutes - one.minutes,
  )[0];
  const minutes = Math.min(loanMinutes, lender?.minutes ?? 0);
  return (
    <section className={shared.card}>
      <p className={shared.body}>{text.overLong(durationText(current.overrun))}</p>
      {lender === undefined ? (
        <p className={shared.body}>{text.nothingToBorrow}</p>
      ) : (
        <div>
          <Button
            disabled={command.busy}
            onClick={() => command.run(() => commands.borrowMinutes(lender.item.id, minutes))}
          >
            {text.borrow(minutes, stepTitle(lender.item, language))}
          </Button>
        </div>
      )}
      <RefusalMessage refusal={command.refusal} />
    </section>
  );
};
