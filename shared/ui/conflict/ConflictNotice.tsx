import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';
import { troubleText } from '../text/troubleText';
import { useConflictStyles } from './useConflictStyles';

/** A choice that was put off. */
export const ConflictNotice: React.FC<{ readonly onChoose: () => void }> = ({ onChoose }) => {
  const styles = useConflictStyles();
  const common = useText(commonText);
  const text = useText(troubleText);
  return (
    <section className={styles.card}>
      <div className={styles.apart}>
        <span className={styles.who}>{common.oneTextToChoose}</span>
        <Button size="small" onClick={onChoose}>
          {text.chooseNow}
        </Button>
      </div>
    </section>
  );
};
