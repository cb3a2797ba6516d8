import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useText } from '../../text/language';
import { sharingText } from '../../text/sharingText';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

interface SharingQuestionProps {
  /** Who will see the text, in a sentence. */
  readonly who: string;
  readonly busy: boolean;
  readonly onShare: () => void;
  readonly onCancel: () => void;
}

/** Asked the first time somebody shares a text outside: what it may become there, and who will see it. */
export const SharingQuestion: React.FC<SharingQuestionProps> = ({ who, busy, onShare, onCancel }) => {
  const styles = useStyles();
  const text = useText(sharingText);
  const question = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => question.current?.focus(), []);
  return (
    <div className={styles.stack}>
      <p ref={question} tabIndex={-1} className={styles.line}>
        {text.once}
      </p>
      <p className={styles.line}>
        <strong>{text.sendTitle}</strong> {who}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onShare}>
          {busy ? text.working : text.share}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
};
