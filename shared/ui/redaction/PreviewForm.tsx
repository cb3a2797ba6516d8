import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import type {
  RedactionOrder,
  RedactionPreview,
  RedactionRefusal,
} from '../../application/redaction/RedactionDesk';
import { redactionReasons, type RedactionReason } from '../../domain/redaction/redaction';
import { Card } from '../parts/Card';
import { CountedTextarea } from '../parts/CountedTextarea';
import { useLanguage, useText } from '../text/language';
import { redactionRefusalText, redactionText } from '../text/redactionText';
import { OutOfReachList } from './OutOfReachList';
import { PreviewBin } from './PreviewBin';
import { PreviewRows } from './PreviewRows';
import { keyOfTrace, useChosen } from './useChosen';
import { useRedactionStyles } from './useRedactionStyles';

interface PreviewFormProps {
  readonly preview: RedactionPreview;
  readonly refusal: RedactionRefusal | null;
  readonly onRedact: (order: Omit<RedactionOrder, 'run' | 'text'>) => void;
  readonly onBack: () => void;
}

const longestExplanation = 200;

/** What will go, why, and the one button that does it. */
export const PreviewForm: React.FC<PreviewFormProps> = ({ preview, refusal, onRedact, onBack }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  const chosen = useChosen(preview);
  const [reason, setReason] = React.useState<RedactionReason>('personal-data');
  const [explanation, setExplanation] = React.useState('');
  const rows = preview.rows.filter((trace) => trace.certain || chosen.has(keyOfTrace(trace)));
  const bin = preview.bin.filter(({ item }) => chosen.has(item.id)).map(({ item }) => item);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onRedact({ rows, bin, reason, explanation });
  };
  const nothing = rows.length + bin.length === 0;
  return (
    <form className={styles.column} noValidate onSubmit={submit}>
      <Card title={text.previewTitle}>
        {preview.rows.length === 0 && <p className={styles.line}>{text.nothing}</p>}
        <PreviewRows rows={preview.rows} chosen={chosen} />
      </Card>
      <PreviewBin bin={preview.bin} chosen={chosen} />
      <Card title={text.outOfReach}>
        <OutOfReachList preview={preview} />
      </Card>
      <Card title={text.reasonTitle}>
        <Why {...{ reason, explanation, refusal }} onReason={setReason} onExplanation={setExplanation} />
        <p className={styles.line}>{text.confirmBody(rows.length, bin.length)}</p>
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            disabled={nothing || explanation.length > longestExplanation}
          >
            {text.confirm}
          </Button>
          <Button onClick={onBack}>{text.back}</Button>
        </div>
      </Card>
    </form>
  );
};

interface WhyProps {
  readonly reason: RedactionReason;
  readonly explanation: string;
  readonly refusal: RedactionRefusal | null;
  readonly onReason: (reason: RedactionReason) => void;
  readonly onExplanation: (explanation: string) => void;
}

const Why: React.FC<WhyProps> = ({ reason, explanation, refusal, onReason, onExplanation }) => {
  const text = useText(redactionText);
  const language = useLanguage();
  const styles = useRedactionStyles();
  return (
    <div className={styles.fields}>
      <Field label={text.reason}>
        <RadioGroup value={reason} onChange={(_, data) => onReason(data.value as RedactionReason)}>
          {redactionReasons.map((each) => (
            <Radio key={each} value={each} label={text.reasons[each]} />
          ))}
        </RadioGroup>
      </Field>
      <CountedTextarea
        label={text.explanation}
        value={explanation}
        limit={longestExplanation}
        error={refusal === null ? null : redactionRefusalText(refusal, language)}
        onChange={onExplanation}
      />
      <p className={styles.quiet}>{text.explanationHint}</p>
    </div>
  );
};
