import { Stylesheet } from '@fluentui/merge-styles';
import { pageTheme } from '../../spfx-webparts/src/page/theme/pageTheme';

const greenSite = {
  palette: { themePrimary: '#0b6a0b', themeDarkAlt: '#0a5f0a' },
  isInverted: false,
} as never;

const light = (colour: string): number => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((first, second) => first - second);
  return (bright + 0.05) / (dark + 0.05);
};

describe('the theme of the page', () => {
  it('gives the list the site’s own colour', () => {
    const theme = pageTheme(greenSite);
    expect(theme.colorBrandBackground).toBe('#0b6a0b');
    expect(theme.colorBrandForegroundLink).toBe('#0a5f0a');
  });

  it('is dark in a dark section', () => {
    const dark = { palette: { white: '#1f1f1f', neutralPrimary: '#ffffff' }, isInverted: true } as never;
    expect(pageTheme(dark).colorNeutralForeground1).not.toBe(pageTheme(undefined).colorNeutralForeground1);
  });

  it('writes quiet text in a colour that can be read', () => {
    const dark = { palette: { neutralSecondary: '#c8c6c4' }, isInverted: true } as never;
    expect(pageTheme(undefined).colorNeutralForeground3).toBe('#605e5c');
    expect(pageTheme(dark).colorNeutralForeground3).toBe('#c8c6c4');
  });

  it('lightens red and green on a coloured section, where they could not be read, and nowhere else', () => {
    const strong = {
      palette: { white: '#0f548c', neutralPrimary: '#ffffff' },
      semanticColors: { bodyBackground: '#0f548c', bodyText: '#ffffff' },
      isInverted: true,
    } as never;
    const dark = {
      semanticColors: { bodyBackground: '#1b1a19', bodyText: '#ffffff' },
      isInverted: true,
    } as never;
    expect(pageTheme(strong).colorStatusDangerForeground1).toMatch(/^color-mix\(.* 40%, #ffffff\)$/);
    expect(pageTheme(dark).colorStatusDangerForeground1).toMatch(/^#/);
    expect(pageTheme(greenSite).colorStatusSuccessForeground1).toMatch(/^#/);
  });

  it('writes so that it can be read on a soft section', () => {
    const soft = {
      palette: {
        white: '#cfe4fa',
        neutralSecondary: '#605e5c',
        neutralPrimaryAlt: '#3b3a39',
        themePrimary: '#0f6cbd',
      },
      semanticColors: { bodyBackground: '#cfe4fa', bodyText: '#323130' },
      isInverted: false,
    } as never;
    const theme = pageTheme(soft);
    const { colorNeutralForeground2, colorNeutralForeground3, colorBrandBackground } = theme;
    expect(contrast(theme.colorNeutralForegroundOnBrand, colorBrandBackground)).toBeGreaterThan(4.5);
    // A tag's ground on the section's.
    for (const text of [colorNeutralForeground2, colorNeutralForeground3])
      expect(contrast(text, '#bfd2e6')).toBeGreaterThan(4.5);
    expect(pageTheme(greenSite).colorNeutralForeground3).toBe('#605e5c');
  });

  it('is whole where the page gives none', () => {
    const theme = pageTheme(undefined);
    for (const token of ['colorNeutralForeground1', 'fontFamilyBase', 'spacingHorizontalM'] as const) {
      expect(theme[token]).toBeTruthy();
    }
  });

  it('fetches no fonts from outside', () => {
    const rules = Stylesheet.getInstance().getRules(true);
    expect(rules).not.toMatch(/url\(/);
  });
});
