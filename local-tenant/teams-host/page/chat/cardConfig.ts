import type { Theme } from '../address.ts';

interface Colours {
  readonly ground: string;
  readonly raised: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly line: string;
}

/** Near Teams' own, and each readable on its ground. */
const colours: Readonly<Record<Theme, Colours>> = {
  default: {
    ground: '#ffffff',
    raised: '#f5f5f5',
    text: '#242424',
    quiet: '#616161',
    accent: '#4f52b2',
    line: '#d1d1d1',
  },
  dark: {
    ground: '#292929',
    raised: '#1f1f1f',
    text: '#ffffff',
    quiet: '#c7c7c7',
    accent: '#a6a7dc',
    line: '#616161',
  },
  contrast: {
    ground: '#000000',
    raised: '#000000',
    text: '#ffffff',
    quiet: '#ffffff',
    accent: '#ffff01',
    line: '#ffffff',
  },
};

const foreground = ({ text, quiet, accent }: Colours) =>
  Object.fromEntries(
    Object.entries({
      default: text,
      dark: text,
      light: text,
      accent,
      good: text,
      warning: text,
      attention: text,
    }).map(([name, colour]) => [name, { default: colour, subtle: quiet }]),
  );

/** How Microsoft's renderer draws a card in the chat. */
export function cardConfig(theme: Theme): object {
  const { ground, raised, line, ...rest } = colours[theme];
  const foregroundColors = foreground({ ground, raised, line, ...rest });
  return {
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    supportsInteractivity: true,
    textBlock: { headingLevel: 2 },
    fontSizes: { small: 12, default: 14, medium: 17, large: 20, extraLarge: 24 },
    spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: {
      default: { backgroundColor: ground, foregroundColors },
      emphasis: { backgroundColor: raised, foregroundColors },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 10, style: 'emphasis' },
    },
  };
}
