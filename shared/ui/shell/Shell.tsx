import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { writeRoute, type Route } from '../navigation/route';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-60px',
    zIndex: 10,
    padding: '8px 12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: '8px' },
  },
  header: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '0 16px',
    '@media (max-width: 640px)': { padding: '0 4px' },
    '@media print': { display: 'none' },
  },
  sections: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  section: {
    position: 'relative',
    display: 'block',
    padding: '12px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    '@media (max-width: 400px)': { padding: '8px 6px' },
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '12px',
      right: '12px',
      bottom: 0,
      '@media (max-width: 400px)': { left: '6px', right: '6px' },
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  main: { display: 'block', outlineStyle: 'none' },
});

/** A section of a tab: its name, where it leads, and the pages that belong to it. */
export interface Section {
  readonly name: string;
  readonly to: Route;
  readonly pages: readonly Route['page'][];
}

interface ShellProps {
  readonly sections: readonly Section[];
  readonly current: Route['page'];
}

/** What stands around every screen of a tab: one level of sections, and the content. */
export const Shell: React.FC<ShellProps> = ({ sections, current, children }) => {
  const styles = useStyles();
  const text = useText(navigationText);
  const main = React.useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {text.skipToContent}
      </button>
      <header className={styles.header}>
        <nav aria-label={text.tabsLabel}>
          <ul className={styles.sections}>
            {sections.map((section) => (
              <li key={section.name}>
                <SectionLink section={section} current={section.pages.includes(current)} />
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
};

interface SectionLinkProps {
  readonly section: Section;
  readonly current: boolean;
}

/** Links rather than tabs: each section has an address, and going to it is a step that one can go back from. */
const SectionLink: React.FC<SectionLinkProps> = ({ section, current }) => {
  const styles = useStyles();
  return (
    <a
      href={`#${writeRoute(section.to)}`}
      className={mergeClasses(styles.section, current && styles.current)}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {section.name}
    </a>
  );
};
