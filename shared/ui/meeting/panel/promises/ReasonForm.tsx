import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { useKeptText } from '../useKeptText';
import { usePanelStyles } from '../usePanelStyles';

/** What an organisation says in the room; longer things belong in the action's description. */
export const wordsLimit = 300;

interface ReasonFormProps {
  readonly label: string;
  /** Under which name the text stays when one goes back. */
  readonly keptAs: string;
  readonly doIt: string;
  readonly busy: boolean;
  readonly error?: string | null;
  readonly onDone: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A few words asked for in place; Escape goes back, Ctrl+Enter saves. */
export const ReasonForm: React.FC<ReasonFormProps> = (props) => {
  const { label, keptAs, doIt, busy, error, onDone, onCancel } = props;
  const shared = usePanelStyles();
  const text = useText(commonText);
  const [reason, setReason] = useKeptText(keptAs);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.ctrlKey) onDone(reason);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys belong to the text field inside; the element itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={shared.stack} onKeyDown={onKeyDown}>
      <CountedTextarea
        label={label}
        value={reason}
        limit={wordsLimit}
        required
        error={error ?? null}
        textareaRef={field}
        onChange={setReason}
      />
      <div className={shared.wrap}>
        <Button disabledFocusable={busy} onClick={() => onDone(reason)}>
          {doIt}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
};
