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
  const [, look] = React.useReducer((count: number) => count + 1, 0);
  const [restored] = React.useState(() => kept.any());
  React.useEffect(() => kept.subscribe(look), [kept]);
  const line = kept.trouble() ?? (restored && kept.any() ? 'restored' : kept.dropped() ? 'dropped' : null);
  if (line === null) return null;
  return (
    <p className={styles.line} role="status">
      {text[line]}
    </p>
  );
};
