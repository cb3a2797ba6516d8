import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { isRunning } from '../../../domain/action/actionFacts';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { useClock, useToday } from '../../parts/clockContext';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { actionPageText } from '../../text/actionPageText';
import { momentText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { useOpenAction } from './actionContext';

/** "Be om läget nu": asks the organisation once a day, and says so before it asks again (F29). */
export const AskButton: React.FC = () => {
  const text = useText(actionPageText);
  const language = useLanguage();
  const today = useToday();
  const clock = useClock();
  const { file, around, desk, carryOut, say } = useOpenAction();
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [asking, setAsking] = React.useState(false);
  if (around?.me.coordinator !== true || !isRunning(file.action)) return null;
  const lately = refusal?.kind === 'asked-lately' ? refusal.at : null;
  const ask = async () => {
    setAsking(true);
    const refused = await carryOut(
      () => desk.askForUpdate(file.action, lately !== null),
      { kind: 'edit', text: '', changedFields: ['updateAskedAt'] },
      file.action.organisation,
    );
    setAsking(false);
    setRefusal(refused);
    if (refused === null) say(text.updateAsked(momentText(clock.now(), language, today)));
  };
  return (
    <>
      <Button disabledFocusable={asking} onClick={() => void ask()}>
        {lately === null ? text.askForUpdate : text.askAgain}
      </Button>
      {refusal !== null && <RefusalMessage refusal={refusal} />}
    </>
  );
};
