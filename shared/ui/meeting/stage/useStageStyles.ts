import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const narrow = '@media (max-width: 600px)';

/** To be read across a room: 56/68, 20/26, and 16/22 as the smallest. */
export const useStageStyles = makeStyles({
  stage: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    fontSize: '16px',
    lineHeight: '22px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  band: { padding: '24px 48px 0', [narrow]: { padding: '16px 16px 0' } },
  main: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    flexGrow: 1,
    padding: '24px 48px',
    rowGap: '16px',
    [narrow]: { padding: '16px' },
  },
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '8px 24px',
    minHeight: '22px',
    padding: '20px 48px',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    [narrow]: { padding: '16px' },
  },
  row: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px' },
  apart: { justifyContent: 'space-between', marginBottom: '12px' },
  large: {
    margin: 0,
    fontSize: '56px',
    lineHeight: '68px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@media (max-width: 1000px)': { fontSize: '40px', lineHeight: '48px' },
    [narrow]: { fontSize: '28px', lineHeight: '36px' },
  },
  strong: { margin: 0, fontSize: '20px', lineHeight: '26px', fontWeight: tokens.fontWeightSemibold },
  item: {
    fontSize: '28px',
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { fontSize: '20px', lineHeight: '26px' },
  },
  medium: { margin: 0, fontSize: '20px', lineHeight: '26px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  grounds: { padding: '0 48px 24px', [narrow]: { padding: '0 16px 16px' } },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '16px 48px',
    padding: '24px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
  },
  numbered: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr) auto',
    columnGap: '16px',
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
    // What stands last goes below.
    [narrow]: { gridTemplateColumns: '24px minmax(0, 1fr)', '& > :last-child': { gridColumnStart: 2 } },
  },
});
