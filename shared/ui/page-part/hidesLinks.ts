import type { Theme } from '@fluentui/react-theme';

/** Lighter or darker by less than this, a link cannot be told from the text around it. */
const leastApart = 1.5;

/** On a section with a strong background all is of nearly one colour: what is a link is then told by its line. */
export function hidesLinks({ colorBrandForegroundLink, colorNeutralForeground1 }: Theme): boolean {
  const [darker = 0, lighter = 0] = [colorBrandForegroundLink, colorNeutralForeground1]
    .map(luminanceOf)
    .sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05) < leastApart;
}

/** Light words are read on a dark ground, whatever colour it has: the browser's own controls follow. */
export const isDark = ({ colorNeutralForeground1 }: Theme): boolean =>
  luminanceOf(colorNeutralForeground1) > 0.5;

/** As WCAG 2 reckons it; a colour that is not written as `#rrggbb` counts as black. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(colour) ?? []).slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
