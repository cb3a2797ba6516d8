import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { refusals } from './refusals';

/** What to say, and do, where something could not be read; nothing has been written, so nothing is said of that. */
export type ReadingText = {
  readonly [Kind in GatewayFailure['kind']]: (failure: Extract<GatewayFailure, { kind: Kind }>) => string;
};

export const reading: ReadingText = {
  'not-allowed': () => 'Du har inte rätt att läsa det här. Fråga samordnaren i forumet.',
  'not-found': () => 'Webbplatsen eller listan finns inte. Den kan ha flyttats eller tagits bort.',
  'not-provisioned': refusals['not-provisioned'],
  'too-many-rows': refusals['too-many-rows'],
  throttled: refusals.throttled,
  offline: () => 'Inget svar från nätet. Försök igen när du är uppkopplad.',
  'sign-in-needed': () => 'Du behöver logga in igen.',
  refused: ({ message }) => `SharePoint kunde inte svara på frågan: ${message}`,
};
