import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { textLimits } from '../../../application/textLimits';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { RestoredLine } from '../../parts/RestoredLine';
import { useKept } from '../../parts/useKept';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import { useOpenAction } from './actionContext';
import { AssessmentFields, assessmentOf, type AssessmentDraft } from './AssessmentFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '640px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  card: { marginBottom: '16px' },
});

interface StatusFormProps {
  readonly to: ActionStatus;
  readonly onClose: () => void;
  /** Opens the facts, where problem and cause are chosen. */
  readonly onFillIn: () => void;
}

interface Draft extends AssessmentDraft {
  readonly reason: string;
}

function useMove(to: ActionStatus, draft: Draft, onClose: () => void) {
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const { file, desk, carryOut, say } = useOpenAction();
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [moving, setMoving] = React.useState(false);
  const move = async () => {
    setMoving(true);
    const assessment = to === 'effect-assessed' ? assessmentOf(draft) : null;
    const reason = draft.reason.trim();
    const refused = await carryOut(
      () =>
        assessment === null
          ? desk.moveStatus(file.action, to, reason)
          : desk.moveStatus(file.action, to, reason, assessment),
      { kind: 'edit', text: reason, newStatus: to, changedFields: ['status'] },
      file.action.organisation,
    );
    setMoving(false);
    setRefusal(refused);
    if (refused !== null) return;
    say(text.moved(words.actionStatus[to]));
    onClose();
  };
  return { move, moving, refusal };
}

/** Moves the action on; what the new status requires is asked for here, and a refusal says what is missing. */
export const StatusForm: React.FC<StatusFormProps> = ({ to, onClose, onFillIn }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const today = useToday();
  const { file } = useOpenAction();
  const kept = useKept<Draft>(`status-${to}-${file.action.displayId}`, {
    reason: '',
    effect: 'some',
    effectText: '',
    on: today,
  });
  const draft = kept.value;
  const close = () => {
    kept.forget();
    onClose();
  };
  const { move, moving, refusal } = useMove(to, draft, close);
  const set = (part: Partial<Draft>) => kept.set((before) => ({ ...before, ...part }));
  return (
    <Card title={text.moveTo(words.actionStatus[to])} className={styles.card}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!moving) void move();
        }}
      >
        <RestoredLine restored={kept.restored} />
        {to === 'effect-assessed' && <AssessmentFields draft={draft} set={set} />}
        <CountedTextarea
          label={to === 'cancelled' ? text.reason : text.reasonOptional}
          required={to === 'cancelled'}
          value={draft.reason}
          limit={textLimits.reason}
          onChange={(reason) => set({ reason })}
        />
        <RefusalMessage refusal={refusal} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={moving}>
            {moving ? text.saving : text.moveTo(words.actionStatus[to])}
          </Button>
          <Button onClick={close}>{text.cancel}</Button>
          {refusal?.kind === 'cause-missing' && <Button onClick={onFillIn}>{text.fillInGround}</Button>}
        </div>
      </form>
    </Card>
  );
};
