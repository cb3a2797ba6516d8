import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { police, roads } from '../../../builders/anOrganisation';
import type { ForumAtWork } from '../../application/aForumAtWork';

/** A meeting that has been held, with promises of two organisations, and the next one. */
export async function aMeetingBehind(forum: ForumAtWork) {
  const held = await forum.meets({
    state: 'held',
    title: 'EST-möte vecka 47',
    startsAt: instant('2026-11-20T08:00:00Z'),
    closedAt: instant('2026-11-20T09:00:00Z'),
  });
  const next = await forum.meets({ state: 'invited', startsAt: instant('2026-11-27T08:00:00Z') });
  const promise = {
    promisedAt: held,
    followUpAt: next,
    status: 'in-progress',
    confirmation: 'waiting',
  } as const;
  const dueDate = localDate('2026-11-25');
  return {
    lamps: await forum.promised({
      ...promise,
      dueDate,
      title: 'Laga lampor',
      organisation: roads,
    }),
    patrols: await forum.promised({ ...promise, dueDate, title: 'Fler pass', organisation: police }),
  };
}
