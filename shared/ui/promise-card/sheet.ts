/** A part of an Adaptive Card, as its schema has it. */
export type CardPart = Readonly<Record<string, unknown>>;

/** An Adaptive Card and what it is filled with. Whatever comes from a list stands in `data`, never in the template. */
export interface Sheet {
  readonly template: CardPart;
  readonly data: CardPart;
}

/** From 1.3, which a dashboard shows everywhere. */
export const cardOf = (body: readonly CardPart[]): CardPart => ({
  $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.3',
  body,
});

/** Runs are never read as Markdown, so that a title with a star or a bracket stands as it was written. */
export const textRuns = (text: string, look: CardPart = {}, around: CardPart = {}): CardPart => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...look }],
  ...around,
});

/** Words of the product's own. */
export const heading = (text: string): CardPart => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  size: 'Medium',
  wrap: true,
  style: 'heading',
  spacing: 'Medium',
});
