import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { KeyHint } from '../parts/KeyHint';
import { ComparedText } from './ComparedText';
import { useConflictStyles } from './useConflictStyles';

interface WordingProps {
  readonly who: string;
  /** The time of day; empty where it is not known. */
  readonly when: string;
  readonly text: string;
  readonly other: string;
  readonly choice: string;
  readonly keyShown: string;
  readonly chosen?: boolean;
  readonly onChoose: () => void;
}

/** One of two wordings, whole, with what the other lacks marked. */
export const Wording: React.FC<WordingProps> = (props) => {
  const { who, when, text, other, choice, keyShown, chosen, onChoose } = props;
  const styles = useConflictStyles();
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <PersonRegular aria-hidden />
        </span>
        <h3 className={styles.who}>{who}</h3>
        <span className={styles.meta}>{when}</span>
      </div>
      <ComparedText text={text} other={other} />
      <div>
        <Button
          aria-keyshortcuts={keyShown}
          {...(chosen === undefined ? {} : { 'aria-pressed': chosen })}
          onClick={onChoose}
        >
          {choice}
          <KeyHint shown={keyShown} />
        </Button>
      </div>
    </div>
  );
};
