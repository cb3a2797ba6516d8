import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-theme';
import { hidesLinks, isDark } from '../../../../shared/ui/page-part/hidesLinks';

describe('links on a page’s section', () => {
  it('are underlined where they have the text’s colour, or nearly', () => {
    const strong = {
      ...teamsDarkTheme,
      colorNeutralForeground1: '#ffffff',
      colorBrandForegroundLink: '#f3f8fd',
    };
    expect(hidesLinks(strong)).toBe(true);
  });

  it.each([
    ['light', teamsLightTheme],
    ['dark', teamsDarkTheme],
  ])('are told by their colour on a %s page', (_name, theme) => {
    expect(hidesLinks(theme)).toBe(false);
  });
});

it('takes a section for dark by the words that are read on it', () => {
  const strong = { ...teamsLightTheme, colorNeutralForeground1: '#ffffff' };
  expect([teamsLightTheme, teamsDarkTheme, strong].map(isDark)).toEqual([false, true, true]);
});
