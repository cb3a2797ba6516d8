import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useReminderStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  hint: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  /** While it says nothing it takes no place among the cards, yet is there to be heard. */
  receipt: { ':empty': { position: 'absolute' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '560px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBottom: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '10px 0',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '4px',
  },
  names: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  bullets: { margin: '4px 0 0', paddingLeft: '20px' },
  summary: { padding: '10px 0', cursor: 'pointer' },
});
