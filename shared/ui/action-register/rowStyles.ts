import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** A row's height before its content is known; skeleton rows have it too, so that nothing moves. */
export const rowHeight = 45;
export const narrowRowHeight = 76;

/** A row under the pointer: another shade, and a frame where the theme has no shades. */
const pointed = {
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground3,
  outline: `1px solid ${tokens.colorTransparentStrokeInteractive}`,
  outlineOffset: '-1px',
} as const;

export const useRowStyles = makeStyles({
  row: {
    cursor: 'pointer',
    scrollMarginTop: '96px',
    scrollMarginBottom: '48px',
    // The table's own hover is a bright colour in high contrast, which the words on it are not made for.
    ':hover': pointed,
    ':active': pointed,
    '@media print': { breakInside: 'avoid' },
  },
  active: {
    ':focus-within': {
      backgroundColor: tokens.colorNeutralBackground2,
      boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    },
  },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '3px 8px',
    verticalAlign: 'middle',
    height: '44px',
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, textAlign: 'left' },
  meta: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    color: tokens.colorNeutralForeground3,
  },
  inline: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  second: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});
