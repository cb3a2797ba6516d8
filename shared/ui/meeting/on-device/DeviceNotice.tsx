import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { KeptTexts } from '../../../application/device/KeptTexts';
import { deviceText } from '../../text/deviceText';
import { useText } from '../../text/language';

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says before the first key whether what is typed outlives the window, and afterwards that it did. */
export const DeviceNotice: React.FC<{ readonly kept: KeptTexts }> = ({ kept }) => {
  const styles = useStyles();
  const text = useText(deviceText);
  const [trouble, setTrouble] = React.useState(() => kept.trouble());
  const [restored] = React.useState(() => kept.any());
  React.useEffect(() => kept.subscribe(() => setTrouble(kept.trouble())), [kept]);
  if (trouble === null && !(restored && kept.any())) return null;
  return (
    <p className={styles.line} role="status">
      {trouble === null ? text.restored : text[trouble]}
    </p>
  );
};
