import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useSurface } from './surfaceContext';
import { useHeadingId } from './useHeadingId';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '20px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container (max-width: 640px)': { padding: '12px' },
    '@media print': { padding: '0 0 12px', border: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: '12px',
    marginBottom: '12px',
  },
  eyebrow: {
    ...typographyStyles.caption1,
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
});

interface CardProps {
  readonly title: string;
  /** A few words above the title: which one of several it is. */
  readonly eyebrow?: string;
  /** To the right of the title: a count, a link, a button. */
  readonly aside?: React.ReactNode;
  readonly className?: string;
}

/** A titled part of a screen. */
export const Card: React.FC<CardProps> = ({ title, eyebrow, aside, className, children }) => {
  const styles = useStyles();
  const id = useHeadingId();
  const Heading = useSurface().part ? 'h3' : 'h2';
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.card, className)}>
      <div className={styles.head}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
};
