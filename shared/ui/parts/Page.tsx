import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useSurface } from './surfaceContext';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1600px',
    padding: '20px 24px 32px',
    '@container (max-width: 640px)': { padding: '12px 12px 24px' },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  part: { padding: '0 0 16px', maxWidth: 'none', '@container (max-width: 640px)': { padding: '0 0 12px' } },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '8px',
    marginBottom: '16px',
  },
  names: { minWidth: 0, flexGrow: 1, flexBasis: '280px' },
  title: {
    ...typographyStyles.title3,
    margin: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  subtitle: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '8px',
    '@media print': { display: 'none' },
  },
});

interface PageProps {
  readonly title: string;
  readonly subtitle?: React.ReactNode;
  /** At most one of them primary. */
  readonly actions?: React.ReactNode;
  /** Above the title: breadcrumb on item pages. */
  readonly above?: React.ReactNode;
  /** Takes focus when the screen is come to from another one, so that readers hear where they are. */
  readonly focusTitle?: boolean;
}

/** One screen of a tab, with its only `h1`, or of a part of a page, whose `h1` is the page's own. */
export const Page: React.FC<PageProps> = ({ title, subtitle, actions, above, focusTitle, children }) => {
  const styles = useStyles();
  const { part, title: given } = useSurface();
  const Heading = part ? 'h2' : 'h1';
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (focusTitle === true) heading.current?.focus({ preventScroll: true });
  }, [focusTitle]);
  return (
    <div className={mergeClasses(styles.page, part && styles.part)}>
      {above}
      <div className={styles.head}>
        <div className={styles.names}>
          <Heading ref={heading} tabIndex={-1} className={styles.title}>
            {given ?? title}
          </Heading>
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
};
