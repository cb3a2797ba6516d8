import './withoutWebFonts';
import { createTheme, type PartialTheme, type Theme as V8Theme } from '@fluentui/react/lib/Theme';
import { createV9Theme } from '@fluentui/react-migration-v8-v9';
import type { Theme } from '@fluentui/react-theme';
import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-theme';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/**
 * The theme of the site, or of the section that the web part stands in, as Fluent 9 has it. The page gives only
 * some of Fluent 8's values: `createTheme` completes them before `createV9Theme` turns them into tokens.
 */
export function pageTheme(given: IReadonlyTheme | undefined): Theme {
  const inverted = given?.isInverted ?? false;
  const complete = createTheme({ ...(given as PartialTheme | undefined), isInverted: inverted });
  const theme = createV9Theme(complete, inverted ? teamsDarkTheme : teamsLightTheme);
  // The bridge takes quiet text from colours that Fluent 8 keeps for what is switched off: too pale to be read.
  const quiet = complete.palette.neutralSecondary;
  return { ...theme, colorNeutralForeground3: quiet, colorNeutralForeground4: quiet, ...edgesOn(complete) };
}

/** The bridge's lines and quiet grounds are for a white page: on a coloured section they would not be seen. */
function edgesOn({ semanticColors: { bodyText, bodyBackground } }: V8Theme) {
  const mixed = (part: number): string => `color-mix(in srgb, ${bodyText} ${part}%, ${bodyBackground})`;
  return {
    colorNeutralStroke1: mixed(24),
    colorNeutralStroke2: mixed(14),
    colorNeutralBackground5: mixed(10),
  };
}
