import type { Formatting } from '../../../application/provisioning/SiteSchema';

const schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

/** How one stored word is drawn: one of SharePoint's icons, and the class that colours it by the site's theme. */
export interface Sign {
  readonly icon: string;
  readonly colour: SignColour;
}

/** Text colours of the site's own theme, so that they hold in dark themes and in high contrast. */
const colours = {
  calm: 'ms-fontColor-neutralSecondary',
  going: 'ms-fontColor-themePrimary',
  good: 'sp-css-color-GreenText',
  warning: 'sp-css-color-YellowText',
  bad: 'sp-css-color-RedText',
} as const;
type SignColour = keyof typeof colours;

/** One choice after the other; what is none of them gets what `otherwise` says. */
const chosen = (cases: readonly (readonly [string, string])[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, value]) => `if(${condition}, '${value}', ${rest})`, `'${otherwise}'`);

/** A column shown as an icon beside its word: never an icon alone, never colour alone. */
export function iconAndWord(
  signs: readonly (readonly [condition: string, Sign])[],
  shown = '@currentField',
): Formatting {
  const icons = signs.map(([condition, { icon }]) => [condition, icon] as const);
  const classes = signs.map(([condition, { colour }]) => [condition, colours[colour]] as const);
  return {
    $schema: schema,
    elmType: 'div',
    style: { display: 'flex', 'align-items': 'center' },
    children: [
      {
        elmType: 'span',
        attributes: { iconName: `=${chosen(icons, '')}`, class: `=${chosen(classes, '')}` },
        style: {
          display: `=if(${chosen(icons, '')} == '', 'none', 'inline-block')`,
          'margin-right': '6px',
        },
      },
      { elmType: 'span', txtContent: shown },
    ],
  };
}

/** The signs of a column with choices, by the words that it stores. */
export const byWord = <Value extends string>(
  words: Readonly<Record<Value, string>>,
  signs: Readonly<Record<Value, Sign>>,
): Formatting =>
  iconAndWord(
    Object.entries<string>(words).map(([value, word]) => [
      `@currentField == '${word}'`,
      signs[value as Value],
    ]),
  );
