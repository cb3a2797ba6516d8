import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import type { CommandRefusal } from '../../../../application/meetings/CommandRefusal';
import { readDueDate } from '../../../../domain/action/dueDate';
import type { LocalDate } from '../../../../domain/kernel/localDate';
import { useToday } from '../../../parts/clockContext';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { commonText } from '../../../text/commonText';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { refusalText } from '../../../text/refusalText';
import { useKeptText } from '../useKeptText';
import { usePanelStyles } from '../usePanelStyles';
import { wordsLimit } from './ReasonForm';

interface DateFormProps {
  /** Under which name the date stays when one goes back. */
  readonly keptAs: string;
  readonly doIt: string;
  readonly busy: boolean;
  readonly onDone: (date: LocalDate, why: string) => void;
  readonly onCancel: () => void;
}

/** A new date with its reason; what is typed stays until it is right. */
export const DateForm: React.FC<DateFormProps> = ({ keptAs, doIt, busy, onDone, onCancel }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const common = useText(commonText);
  const language = useLanguage();
  const today = useToday();
  const [typed, setTyped] = useKeptText(keptAs);
  const [why, setWhy] = useKeptText(`${keptAs}-why`);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const save = () => {
    const read = readDueDate(typed, today);
    setRefusal(read.ok ? null : read.error);
    if (read.ok) onDone(read.value, why);
    else field.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    // The key belongs to the fields inside; the element itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={shared.stack} onKeyDown={onKeyDown}>
      <Field
        label={text.dateLabel}
        required
        {...(refusal === null
          ? {}
          : { validationMessage: refusalText(refusal, language), validationState: 'error' })}
      >
        <Input
          type="date"
          min={today}
          value={typed}
          input={{ ref: field }}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <CountedTextarea label={text.dateWhy} value={why} limit={wordsLimit} onChange={setWhy} />
      <div className={shared.wrap}>
        <Button disabledFocusable={busy} onClick={save}>
          {doIt}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
};
