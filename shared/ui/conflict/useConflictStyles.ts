import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** What the choice between two texts looks like, from 280 px. */
export const useConflictStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    maxWidth: '720px',
    outlineStyle: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  who: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1, minWidth: 0 },
  icon: { display: 'flex', flexShrink: 0, marginTop: '3px' },
  apart: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    rowGap: '2px',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  meta: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
});
