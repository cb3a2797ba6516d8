import type { StoredSection } from './facts.ts';
import type { SiteTheme } from './microsoft.ts';
import type { ThemeName } from './pageAddress.ts';

type Palette = Readonly<Record<string, string>>;

const brand: Palette = {
  themePrimary: '#0f6cbd',
  themeLighterAlt: '#f3f8fd',
  themeLighter: '#cfe4fa',
  themeLight: '#b4d6fa',
  themeTertiary: '#62abf5',
  themeSecondary: '#2886de',
  themeDarkAlt: '#115ea3',
  themeDark: '#0f548c',
  themeDarker: '#0c3b5e',
};

const lightPalette: Palette = {
  ...brand,
  neutralLighterAlt: '#faf9f8',
  neutralLighter: '#f3f2f1',
  neutralLight: '#edebe9',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralQuaternary: '#d0d0d0',
  neutralTertiaryAlt: '#c8c6c4',
  neutralTertiary: '#a19f9d',
  neutralSecondary: '#605e5c',
  neutralPrimaryAlt: '#3b3a39',
  neutralPrimary: '#323130',
  neutralDark: '#201f1e',
  black: '#000000',
  white: '#ffffff',
};

const darkPalette: Palette = {
  themePrimary: '#479ef5',
  themeLighterAlt: '#030609',
  themeLighter: '#082338',
  themeLight: '#0e4775',
  themeTertiary: '#2886de',
  themeSecondary: '#62abf5',
  themeDarkAlt: '#77b7f7',
  themeDark: '#96c6fa',
  themeDarker: '#b4d6fa',
  neutralLighterAlt: '#232221',
  neutralLighter: '#292827',
  neutralLight: '#323130',
  neutralQuaternaryAlt: '#3b3a39',
  neutralQuaternary: '#484644',
  neutralTertiaryAlt: '#605e5c',
  neutralTertiary: '#a19f9d',
  neutralSecondary: '#c8c6c4',
  neutralPrimaryAlt: '#e1dfdd',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#faf9f8',
  black: '#ffffff',
  white: '#1b1a19',
};

/** A section on the brand's own colour: what was text is light, and what was brand is nearly white. */
const strongPalette: Palette = {
  ...lightPalette,
  themePrimary: '#ffffff',
  themeDarkAlt: '#f3f8fd',
  themeDark: '#cfe4fa',
  themeDarker: '#b4d6fa',
  themeLighterAlt: '#115ea3',
  themeLighter: '#0f548c',
  themeLight: '#0c3b5e',
  neutralLighterAlt: '#115ea3',
  neutralLighter: '#115ea3',
  neutralLight: '#0f548c',
  neutralQuaternaryAlt: '#0f548c',
  neutralQuaternary: '#0c3b5e',
  neutralTertiaryAlt: '#b4d6fa',
  neutralTertiary: '#b4d6fa',
  neutralSecondary: '#f3f2f1',
  neutralPrimaryAlt: '#faf9f8',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff',
  white: '#0f548c',
};

const colour = (palette: Palette, name: string): string => palette[name] ?? '';

/** Fluent 8's meanings of colours, those that web parts commonly read. */
function meanings(palette: Palette, background: string): Palette {
  const of = (name: string): string => colour(palette, name);
  return {
    bodyBackground: background,
    bodyStandoutBackground: of('neutralLighterAlt'),
    bodyText: of('neutralPrimary'),
    bodySubtext: of('neutralSecondary'),
    bodyDivider: of('neutralLight'),
    disabledText: of('neutralTertiary'),
    link: of('themePrimary'),
    linkHovered: of('themeDarker'),
    focusBorder: of('neutralSecondary'),
    variantBorder: of('neutralLight'),
    inputBackground: of('white'),
    inputBorder: of('neutralSecondary'),
    inputText: of('neutralPrimary'),
    buttonBackground: of('white'),
    buttonText: of('neutralPrimary'),
    buttonBorder: of('neutralSecondary'),
    primaryButtonBackground: of('themePrimary'),
    primaryButtonText: of('white'),
    listBackground: of('white'),
    listText: of('neutralPrimary'),
    errorText: colour(palette, 'white') === '#ffffff' ? '#a4262c' : '#f1707b',
  };
}

const strong: SiteTheme = {
  isInverted: true,
  palette: strongPalette,
  semanticColors: meanings(strongPalette, colour(strongPalette, 'white')),
};

const backgroundNames = { none: 'white', neutral: 'neutralLighter', soft: 'themeLighter' } as const;

/** The site's theme as a section with this background hands it to its web parts. */
export function sectionTheme(name: ThemeName, background: StoredSection['background']): SiteTheme {
  if (background === 'strong') return strong;
  const palette = name === 'dark' ? darkPalette : lightPalette;
  const behind = colour(palette, backgroundNames[background]);
  return {
    isInverted: name === 'dark',
    palette: { ...palette, white: behind },
    semanticColors: meanings(palette, behind),
  };
}
