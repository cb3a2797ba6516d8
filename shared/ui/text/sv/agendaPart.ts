import { count } from './counting';

/** Möten och beslut on a page. */
export const agendaPart = {
  failed: 'Mötena gick inte att hämta',
  tryAgain: 'Försök igen',
  agenda: 'Dagordning för nästa möte',
  noNext: 'Inget möte är planerat.',
  minutes: (minutes: number): string => count(minutes, 'minut', 'minuter'),
  decisions: (meeting: string): string => `Beslut på ${meeting}`,
  latestDecisions: 'Senaste besluten',
  noDecisions: 'Inget beslut fattades på senaste mötet.',
  noHeld: 'Inget möte har hållits ännu.',
};

export type AgendaPartText = typeof agendaPart;
