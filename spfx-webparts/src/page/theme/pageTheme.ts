import './withoutWebFonts';
import { createTheme, type PartialTheme, type Theme as V8Theme } from '@fluentui/react/lib/Theme';
import { createV9Theme } from '@fluentui/react-migration-v8-v9';
import type { Theme } from '@fluentui/react-theme';
import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-theme';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/** So far apart are the strongest and the weakest part of a ground that is no shade of grey. */
const colourful = 40;

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
  return {
    ...theme,
    colorNeutralForeground3: quiet,
    colorNeutralForeground4: quiet,
    ...edgesOn(complete),
    ...(isColoured(complete) ? textOn(theme, complete) : {}),
  };
}

const signs = [
  'colorStatusDangerForeground1',
  'colorStatusDangerForeground3',
  'colorStatusSuccessForeground1',
  'colorStatusWarningForeground1',
  'colorStatusWarningForeground3',
  'colorPaletteBerryForeground1',
  'colorPaletteRedForeground3',
] as const satisfies readonly (keyof Theme)[];

/** Fluent's red and green for a dark page are made for near black; on a coloured section they take of the text. */
const signsOn = (theme: Theme, { semanticColors: { bodyText } }: V8Theme): Partial<Theme> =>
  Object.fromEntries(signs.map((sign) => [sign, `color-mix(in srgb, ${theme[sign]} 40%, ${bodyText})`]));

/** A soft section gives its ground as the palette's white, which text on the brand's colour would then be written in. */
const textOn = (theme: Theme, complete: V8Theme): Partial<Theme> => {
  if (complete.isInverted) return signsOn(theme, complete);
  const text = complete.palette.neutralPrimaryAlt;
  return {
    colorNeutralForeground2: text,
    colorNeutralForeground3: text,
    colorNeutralForeground4: text,
    colorNeutralForegroundOnBrand: '#ffffff',
  };
};

/** A ground with a colour of its own, as a section with a strong or a soft background has. */
function isColoured({ semanticColors: { bodyBackground } }: V8Theme): boolean {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(bodyBackground) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return Math.max(red, green, blue) - Math.min(red, green, blue) > colourful;
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
