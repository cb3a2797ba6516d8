import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { deviceText } from '../text/deviceText';
import { useText } from '../text/language';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Says quietly that a form holds what was typed in an earlier window. */
export const RestoredLine: React.FC<{ readonly restored: boolean }> = ({ restored }) => {
  const styles = useStyles();
  const text = useText(deviceText);
  return restored ? (
    <p role="status" className={styles.line}>
      {text.restored}
    </p>
  ) : null;
};
