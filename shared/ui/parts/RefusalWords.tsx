import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { PersonalDataRefusal } from '../../application/guard/TextGuard';
import { commonText } from '../text/commonText';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { useTextGuard } from './guarded/guardContext';

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: '8px 12px',
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** What is said of a refusal, and the way out that belongs to it. */
export const RefusalWords: React.FC<{ readonly refusal: CommandRefusal }> = ({ refusal }) => {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div className={styles.message}>
      {refusalText(refusal, language)}
      {refusal.kind === 'personal-data' && <NobodyButton refusal={refusal} />}
    </div>
  );
};

/** For words that no field asks about, such as a text that is saved in another form than it was typed. */
const NobodyButton: React.FC<{ readonly refusal: PersonalDataRefusal }> = ({ refusal }) => {
  const guard = useTextGuard();
  const text = useText(commonText);
  const [answered, setAnswered] = React.useState(false);
  if (guard === null || refusal.findings.some(({ severity }) => severity === 'stops')) return null;
  const answer = () => {
    for (const { words } of refusal.findings) guard.answer(words);
    setAnswered(true);
  };
  return (
    <div>
      {answered ? (
        text.nobodySaid
      ) : (
        <Button size="small" onClick={answer}>
          {text.nobody}
        </Button>
      )}
    </div>
  );
};
