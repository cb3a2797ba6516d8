import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { textLimits } from '../../../application/textLimits';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { useToday } from '../../parts/clockContext';
import { useEscape } from '../../parts/useEscape';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import { AssessmentFields, assessmentOf, type AssessmentDraft } from '../item/AssessmentFields';
import type { MoveWords } from './useMoveCard';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface MoveFormProps {
  readonly to: ActionStatus;
  readonly moving: boolean;
  readonly onMove: (words: MoveWords) => void;
  readonly onStop: () => void;
}

/** On the card: what the new status needs before the card can go there. */
export const MoveForm: React.FC<MoveFormProps> = ({ to, moving, onMove, onStop }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const [draft, setDraft] = React.useState<AssessmentDraft>({
    effect: 'some',
    effectText: '',
    on: useToday(),
  });
  const [reason, setReason] = React.useState('');
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea')?.focus(), []);
  useEscape(reason === '' && draft.effectText === '', onStop);
  const assessing = to === 'effect-assessed';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (moving) return;
    const assessment = assessing ? assessmentOf(draft) : null;
    onMove({ reason: reason.trim(), ...(assessment === null ? {} : { assessment }) });
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {assessing ? (
        <AssessmentFields draft={draft} set={(part) => setDraft((before) => ({ ...before, ...part }))} />
      ) : (
        <CountedTextarea
          label={text.reason}
          required
          value={reason}
          limit={textLimits.reason}
          onChange={setReason}
        />
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={moving}>
          {text.moveTo(words.actionStatus[to])}
        </Button>
        <Button size="small" onClick={onStop}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
};
