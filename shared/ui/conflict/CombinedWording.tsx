import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { textLimits, type LimitedText } from '../../application/textLimits';
import { CountedTextarea } from '../parts/CountedTextarea';
import { KeyHint } from '../parts/KeyHint';
import { conflictText } from '../text/conflictText';
import { useText } from '../text/language';
import { combinedWords } from './comparedWords';
import { useConflictStyles } from './useConflictStyles';

interface CombinedWordingProps {
  readonly mine: string;
  readonly theirs: string;
  readonly limit: LimitedText;
  readonly fieldRef: React.Ref<HTMLTextAreaElement>;
  readonly onKeep: (text: string) => void;
}

/** The third way: a text of one's own, begun with all the words of both. */
export const CombinedWording: React.FC<CombinedWordingProps> = ({
  mine,
  theirs,
  limit,
  fieldRef,
  onKeep,
}) => {
  const styles = useConflictStyles();
  const text = useText(conflictText);
  const [third, setThird] = React.useState(() => combinedWords(mine, theirs));
  return (
    <div className={styles.card}>
      <CountedTextarea
        label={text.combine}
        value={third}
        limit={textLimits[limit]}
        rows={3}
        textareaRef={fieldRef}
        onChange={setThird}
      />
      <div>
        <Button appearance="primary" aria-keyshortcuts="3" onClick={() => onKeep(third)}>
          {text.saveCombined}
          <KeyHint shown="3" />
        </Button>
      </div>
    </div>
  );
};
