import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

export const useSearchStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTopStyle: 'none' },
  },
  title: { ...typographyStyles.body1 },
  meta: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    rowGap: '2px',
    color: tokens.colorNeutralForeground2,
  },
  stack: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  field: { maxWidth: '640px' },
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    rowGap: '8px',
    minHeight: '32px',
    overflowWrap: 'anywhere',
  },
  tried: {
    margin: '8px 0 0',
    padding: '4px 12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
