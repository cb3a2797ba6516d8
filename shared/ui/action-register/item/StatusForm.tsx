import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { textLimits } from '../../../application/textLimits';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import { effects, type Effect } from '../../../domain/action/effect';
import { isRated, type Assessment } from '../../../domain/action/moveAction';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import { useOpenAction } from './actionContext';

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

interface Draft {
  readonly reason: string;
  readonly effect: Effect;
  readonly effectText: string;
  readonly on: string;
}

/** What can be said once there is something to say; "too early" is no assessment. */
const ratings = effects.filter((effect) => isRated({ effect, effectText: '…' }));

function assessmentOf({ effect, effectText, on }: Draft): Assessment | null {
  const date = parseLocalDate(on);
  return date.ok ? { effect, text: effectText, on: date.value } : null;
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
  const [draft, setDraft] = React.useState<Draft>({ reason: '', effect: 'some', effectText: '', on: today });
  const { move, moving, refusal } = useMove(to, draft, onClose);
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
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
          <Button onClick={onClose}>{text.cancel}</Button>
          {refusal?.kind === 'cause-missing' && <Button onClick={onFillIn}>{text.fillInGround}</Button>}
        </div>
      </form>
    </Card>
  );
};

interface AssessmentFieldsProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

/** Done and effect assessed are two states: the second needs a rating, a sentence and a day (F13). */
const AssessmentFields: React.FC<AssessmentFieldsProps> = ({ draft, set }) => {
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  return (
    <>
      <Field label={text.rating}>
        <Select value={draft.effect} onChange={(_event, { value }) => set({ effect: value as Effect })}>
          {ratings.map((effect) => (
            <option key={effect} value={effect}>
              {words.effect[effect]}
            </option>
          ))}
        </Select>
      </Field>
      <CountedTextarea
        label={text.assessmentText}
        required
        value={draft.effectText}
        limit={textLimits.effectText}
        onChange={(effectText) => set({ effectText })}
      />
      <Field label={text.assessedOn} required>
        <Input type="date" value={draft.on} onChange={(_event, { value }) => set({ on: value })} />
      </Field>
    </>
  );
};
