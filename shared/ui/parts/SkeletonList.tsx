import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  row: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { '50%': { opacity: 0.5 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

interface SkeletonListProps {
  readonly rows: number;
  /** The height that the rows will have, so that nothing moves when they come. */
  readonly rowHeight: number;
}

/** Rows on their way, as high as they will be. */
export const SkeletonList: React.FC<SkeletonListProps> = ({ rows, rowHeight }) => {
  const styles = useStyles();
  const text = useText(commonText);
  return (
    <div className={styles.list} aria-busy="true">
      <VisuallyHidden role="status">{text.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden className={styles.row} style={{ height: rowHeight }} />
      ))}
    </div>
  );
};
