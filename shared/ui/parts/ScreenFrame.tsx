import * as React from 'react';
import { FluentProvider } from '@fluentui/react-provider';
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Clock } from '../../application/ports/Clock';
import { LanguageProvider, type Language } from '../text/language';
import { ClockProvider } from './clockContext';
import { usePrinting } from './usePrinting';

export type ScreenTheme = 'default' | 'dark' | 'contrast';

/** They differ in colours alone: a screen is laid out alike in all three. */
export const themes: Readonly<Record<ScreenTheme, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  frame: {
    // What stands in it goes by its width, as it goes by a column's on a page.
    containerType: 'inline-size',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    '@media print': { minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  },
});

interface ScreenFrameProps {
  readonly theme: ScreenTheme;
  readonly language: Language;
  readonly clock: Clock;
}

/** What every surface stands in: the host's theme and language, live, and the clock. */
export const ScreenFrame: React.FC<ScreenFrameProps> = ({ theme, language, clock, children }) => {
  const styles = useStyles();
  const printing = usePrinting();
  const shown = printing ? 'default' : theme;
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themes[shown]}>
      {/* Not on the provider: its class is given to menus too, which would then cover the screen. */}
      <div className={styles.frame} style={{ colorScheme: shown === 'default' ? 'light' : 'dark' }}>
        <LanguageProvider value={language}>
          <ClockProvider value={clock}>{children}</ClockProvider>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
};
