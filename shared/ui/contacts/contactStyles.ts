import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useContactStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  /** While it says nothing it takes no place among the cards, yet is there to be heard. */
  receipt: { ':empty': { position: 'absolute' } },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    maxWidth: '640px',
    marginTop: '8px',
    padding: '12px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '6px',
    margin: 0,
    '@container (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  member: {
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTopStyle: 'none' },
  },
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    margin: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '4px',
    marginBottom: '4px',
  },
  asked: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', rowGap: '4px' },
  said: { ':not(:empty)': { marginRight: '12px' } },
  contact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 5fr) max-content',
    alignItems: 'center',
    columnGap: '16px',
    minHeight: '36px',
    '@media (max-width: 640px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: '4px 0',
      // The words of buttons without a frame stand under the words above them.
      '> :nth-child(3)': { marginLeft: '-8px' },
    },
  },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  bullets: { margin: 0, paddingLeft: '20px' },
});
