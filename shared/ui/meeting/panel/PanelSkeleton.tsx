import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { SkeletonList } from '../../parts/SkeletonList';

const useStyles = makeStyles({
  header: {
    height: '92px',
    boxSizing: 'border-box',
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { padding: '12px' },
});

/** The panel on its way: the header's height, and rows as high as the promises will be. */
export const PanelSkeleton: React.FC = () => {
  const styles = useStyles();
  return (
    <>
      <div className={styles.header} />
      <main className={styles.body}>
        <SkeletonList rows={4} rowHeight={72} />
      </main>
    </>
  );
};
