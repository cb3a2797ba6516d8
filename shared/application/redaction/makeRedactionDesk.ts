import { failure } from '../../domain/kernel/result';
import type { ForumSite } from '../ports/ForumSites';
import type { OperationIds } from '../ports/OperationIds';
import type { RedactionDesk } from './RedactionDesk';

export interface RedactionPorts {
  readonly site: ForumSite;
  readonly operations: OperationIds;
  readonly ownersConsent?: () => Promise<boolean>;
}

/** The work itself is fetched when somebody opens the page: hardly anybody ever does. */
export function makeRedactionDesk(ports: RedactionPorts): RedactionDesk {
  const work = () => import('./redactionWork');
  const keeper = ports.site.texts;
  return {
    mayRedact: () => keeper.mayRedact(),
    consent: ports.ownersConsent ?? (() => Promise.resolve(false)),
    textsOf: async (place) => (await work()).textsOf(keeper, place),
    preview: async (text, origin, report) => {
      const { previewRedaction } = await work();
      return previewRedaction(ports.site, { text, origin, report });
    },
    redact: async (order, report) => {
      const may = await keeper.mayRedact();
      if (!may.ok) return may;
      if (!may.value) return failure({ kind: 'only-owner' });
      const { redactText } = await work();
      return redactText({ keeper, order }, report);
    },
    log: async () => (await work()).readLog(keeper),
    newRun: () => ports.operations.next(),
  };
}
