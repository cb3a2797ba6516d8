import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { RowPlace } from '../../application/ports/TextKeeper';
import type { RedactionDesk, RedactionProgress } from '../../application/redaction/RedactionDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useLanguage, useText } from '../text/language';
import { redactionRefusalText, redactionText } from '../text/redactionText';
import type { RedactionText } from '../text/sv/redaction';
import { ChooseText } from './ChooseText';
import { OutOfReachList } from './OutOfReachList';
import { PreviewForm } from './PreviewForm';
import { useRedaction, type Stage } from './useRedaction';
import { useRedactionStyles } from './useRedactionStyles';

interface RedactionStepsProps {
  readonly desk: RedactionDesk;
  readonly origin: RowPlace | null;
  readonly forum: ForumKey | undefined;
}

/** Which text, where it stands, why it goes, and what is left to do: one step at a time. */
export const RedactionSteps: React.FC<RedactionStepsProps> = ({ desk, origin, forum }) => {
  const { stage, find, redact, goOn, startOver } = useRedaction(desk, origin);
  const [text, setText] = React.useState('');
  const focus = useFocusOn(stage.kind);
  const shown = { choosing: text, setText, desk, origin };
  return (
    <div ref={focus} tabIndex={-1} style={{ outline: 'none' }}>
      <Progress stage={stage} />
      {stage.kind === 'choosing' && (
        <ChooseText
          desk={shown.desk}
          origin={origin}
          text={text}
          refusal={stage.refusal}
          onText={setText}
          onFind={() => find(text)}
        />
      )}
      {stage.kind === 'preview' && (
        <PreviewForm preview={stage.preview} refusal={stage.refusal} onRedact={redact} onBack={startOver} />
      )}
      {stage.kind === 'cut-off' && <CutOff stage={stage} onGoOn={goOn} />}
      {stage.kind === 'done' && (
        <Done
          stage={stage}
          forum={forum}
          onAnother={() => {
            setText('');
            startOver();
          }}
        />
      )}
    </div>
  );
};

/** A new step takes the focus, so that readers hear it and the keyboard goes on from there. */
function useFocusOn(step: Stage['kind']): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(step);
  React.useEffect(() => {
    if (before.current !== step && step !== 'working') place.current?.focus();
    before.current = step;
  }, [step]);
  return place;
}

function progressWords(progress: RedactionProgress | null, text: RedactionText): string {
  switch (progress?.kind) {
    case undefined:
      return text.loading;
    case 'searching':
      return text.searching(progress.list, progress.rows);
    case 'versions':
      return text.readingVersions(progress.rows);
    case 'bin':
      return text.readingBin;
    case 'redacting':
      return text.working(progress.done, progress.of);
  }
}

const Progress: React.FC<{ readonly stage: Stage }> = ({ stage }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  if (stage.kind !== 'working') return <div role="status" />;
  const { progress } = stage;
  const words = progressWords(progress, text);
  return (
    <div role="status" className={styles.block}>
      <p className={styles.line}>{words}</p>
      <progress
        aria-label={words}
        className={styles.bar}
        {...(progress?.kind === 'redacting' ? { value: progress.done, max: progress.of } : {})}
      />
    </div>
  );
};

interface CutOffProps {
  readonly stage: Extract<Stage, { kind: 'cut-off' }>;
  readonly onGoOn: () => void;
}

const CutOff: React.FC<CutOffProps> = ({ stage, onGoOn }) => {
  const text = useText(redactionText);
  const language = useLanguage();
  const styles = useRedactionStyles();
  return (
    <Card title={text.cutOff}>
      <p role="alert" className={styles.line}>
        {redactionRefusalText(stage.refusal, language)}
      </p>
      <p className={styles.line}>{text.cutOffBody}</p>
      <Button appearance="primary" onClick={onGoOn}>
        {text.goOn}
      </Button>
    </Card>
  );
};

interface DoneProps {
  readonly stage: Extract<Stage, { kind: 'done' }>;
  readonly forum: ForumKey | undefined;
  readonly onAnother: () => void;
}

const Done: React.FC<DoneProps> = ({ stage, forum, onAnother }) => {
  const text = useText(redactionText);
  const styles = useRedactionStyles();
  const { rows, versions, binItems } = stage.receipt;
  return (
    <Card title={text.doneTitle}>
      <p className={styles.line}>{text.done(rows, versions, binItems)}</p>
      <p className={styles.line}>{text.left}</p>
      <OutOfReachList preview={stage.preview} />
      <div className={styles.buttons}>
        <Button onClick={onAnother}>{text.another}</Button>
        <RouteLink to={{ page: 'redactions', ...inForum(forum) }}>{text.toLog}</RouteLink>
      </div>
    </Card>
  );
};
