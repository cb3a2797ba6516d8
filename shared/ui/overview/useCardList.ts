import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** The lines of the overview's cards: parted by a hairline, and high enough for a finger. */
export const useCardList = makeStyles({
  hint: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '16px',
    minHeight: '44px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
