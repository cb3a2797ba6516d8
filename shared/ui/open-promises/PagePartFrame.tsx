import * as React from 'react';
import { FluentProvider } from '@fluentui/react-provider';
import type { Theme } from '@fluentui/react-theme';
import type { Clock } from '../../application/ports/Clock';
import { ClockProvider } from '../parts/clockContext';
import { LanguageProvider, type Language } from '../text/language';

interface PagePartFrameProps {
  /** The page's own, since a part of a page looks like the page. */
  readonly theme: Theme;
  readonly language: Language;
  readonly clock: Clock;
}

/** What a part of somebody else's page stands in; unlike a whole screen it leaves the page's ground and height. */
export const PagePartFrame: React.FC<PagePartFrameProps> = ({ theme, language, clock, children }) => (
  <FluentProvider theme={theme} lang={language} style={{ backgroundColor: 'transparent' }}>
    <LanguageProvider value={language}>
      <ClockProvider value={clock}>{children}</ClockProvider>
    </LanguageProvider>
  </FluentProvider>
);
