import { Stylesheet } from '@fluentui/merge-styles';
import { pageTheme } from '../../spfx-webparts/src/page/theme/pageTheme';

const greenSite = {
  palette: { themePrimary: '#0b6a0b', themeDarkAlt: '#0a5f0a' },
  isInverted: false,
} as never;

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
