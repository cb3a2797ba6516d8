/** Who leads a meeting under way, and taking over. */
export const lead = {
  ledBy: (who: string): string => `Leds av ${who}`,
  takeOver: 'Ta över',
  question: (who: string): string => `Ta över mötet från ${who}? Stegen styrs då från ditt fönster.`,
  yes: 'Ja, ta över',
  no: 'Avbryt',
  done: 'Du leder mötet nu.',
  recorded: (who: string, time: string): string => `${who} tog över ledningen av mötet ${time}.`,
};

export type LeadText = typeof lead;
