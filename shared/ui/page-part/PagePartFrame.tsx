import * as React from 'react';
import { FluentProvider } from '@fluentui/react-provider';
import { tokens, type Theme } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { TextGuard } from '../../application/guard/TextGuard';
import type { Clock } from '../../application/ports/Clock';
import { ClockProvider } from '../parts/clockContext';
import { GuardProvider } from '../parts/guarded/guardContext';
import { SurfaceProvider } from '../parts/surfaceContext';
import { LanguageProvider, type Language } from '../text/language';
import { hidesLinks, isDark } from './hidesLinks';
import { useNarrowColumn } from './useNarrowColumn';

const useStyles = makeStyles({
  part: {
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  underlined: { '& a': { textDecorationLine: 'underline' } },
  alone: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  bleeds: { boxSizing: 'border-box', padding: '16px clamp(12px, 2.5vw, 32px) 0' },
});

interface PagePartFrameProps {
  /** The page's own, since a part of a page looks like the page. */
  readonly theme: Theme;
  /** Nothing is around it, as in Teams: the ground and the margins are its own. */
  readonly alone?: boolean;
  readonly language: Language;
  readonly clock: Clock;
  /** The page's own guard; null where nothing is typed. */
  readonly guard?: TextGuard | null;
}

/** What a part of somebody else's page stands in; unlike a whole screen it leaves the page's ground and height. */
export const PagePartFrame: React.FC<PagePartFrameProps> = (props) => {
  const { theme, alone = false, language, clock, guard = null, children } = props;
  const styles = useStyles();
  const { ref, narrow, bleeds } = useNarrowColumn();
  const surface = React.useMemo(() => ({ part: true, narrow, title: null }), [narrow]);
  return (
    <FluentProvider
      theme={theme}
      lang={language}
      style={{ backgroundColor: 'transparent', colorScheme: isDark(theme) ? 'dark' : 'light' }}
    >
      <div
        ref={ref}
        className={mergeClasses(
          styles.part,
          alone && styles.alone,
          (alone || bleeds) && styles.bleeds,
          hidesLinks(theme) && styles.underlined,
        )}
      >
        <LanguageProvider value={language}>
          <ClockProvider value={clock}>
            <GuardProvider value={guard}>
              <SurfaceProvider value={surface}>{children}</SurfaceProvider>
            </GuardProvider>
          </ClockProvider>
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
};
