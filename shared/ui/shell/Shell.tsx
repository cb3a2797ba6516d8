import * as React from 'react';
import { Tab, TabList } from '@fluentui/react-tabs';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useNavigation } from '../navigation/navigation';
import type { Route } from '../navigation/route';
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
    overflowX: 'auto',
    '@media (max-width: 640px)': { padding: '0 4px' },
    '@media print': { display: 'none' },
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
  const { go } = useNavigation();
  const main = React.useRef<HTMLElement>(null);
  const chosen = sections.find((section) => section.pages.includes(current));
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {text.skipToContent}
      </button>
      <header className={styles.header}>
        <nav aria-label={text.tabsLabel}>
          <TabList
            selectedValue={chosen?.name ?? ''}
            onTabSelect={(_event, { value }) => {
              const section = sections.find((each) => each.name === value);
              if (section !== undefined) go(section.to);
            }}
          >
            {sections.map(({ name }) => (
              <Tab key={name} value={name}>
                {name}
              </Tab>
            ))}
          </TabList>
        </nav>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
};
