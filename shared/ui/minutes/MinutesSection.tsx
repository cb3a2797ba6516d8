import * as React from 'react';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useHeadingId } from '../parts/useHeadingId';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: '24px 0 8px', '@media print': { breakAfter: 'avoid' } },
  /** The document's own margin stands above its first part. */
  section: { ':first-child > h2': { marginTop: 0 } },
});

/** A headed part of the document; a heading never ends a printed page. */
export const MinutesSection: React.FC<{ readonly title: string }> = ({ title, children }) => {
  const styles = useStyles();
  const id = useHeadingId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
};
