/** Texts of several paragraphs, which two people can change at once without being in each other's way. */
export const longTexts = ['description', 'expectedEffect', 'effectText', 'text'] as const;
