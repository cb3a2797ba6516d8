import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const narrow = '@container (max-width: 720px)';

/**
 * The columns of the list. A web part may stand in a third of a page, so its own width decides and not the
 * window's: where six columns do not fit, each row becomes a block of two columns, read in the same order.
 */
export const useColumnStyles = makeStyles({
  container: { containerType: 'inline-size' },
  row: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(0, 3fr) minmax(0, 1.8fr) minmax(0, 1.8fr) minmax(0, 1.3fr) minmax(0, 1.8fr) minmax(170px, 1.5fr)',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '56px',
    // Nothing is opened by the row, and in high contrast its words would be lost on the table's own hover.
    ':hover': { color: 'inherit', backgroundColor: 'transparent' },
    ':active': { color: 'inherit', backgroundColor: 'transparent' },
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      rowGap: '4px',
      padding: '10px 0',
      alignItems: 'start',
    },
  },
  header: { minHeight: '36px', [narrow]: { display: 'none' } },
  cell: {
    ...typographyStyles.body1,
    display: 'block',
    padding: 0,
    height: 'auto',
    minHeight: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    [narrow]: { ':first-child': { gridColumn: '1 / -1' } },
  },
  /** Stands in for the header that a narrow list has no room for. */
  narrowLabel: { display: 'none', [narrow]: { display: 'inline' } },
  headerCell: { ...typographyStyles.body1Strong, display: 'block', padding: 0, minHeight: 0 },
});
