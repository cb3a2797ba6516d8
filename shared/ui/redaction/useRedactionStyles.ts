import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useRedactionStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px', maxWidth: '860px' },
  block: { padding: '12px 0', maxWidth: '860px' },
  line: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  bullets: { margin: '0 0 8px', paddingLeft: '20px' },
  row: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  words: { display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', marginTop: '12px' },
  bar: { width: '100%', maxWidth: '420px', accentColor: tokens.colorBrandBackground },
  error: { margin: '0 0 8px', color: tokens.colorStatusDangerForeground1 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});
