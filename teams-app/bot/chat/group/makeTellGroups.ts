import type { ReminderOffice } from '@samverkansrummet/shared/lib-commonjs/application/ports/ReminderOffice.js';
import type { Conversation } from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { addSeconds } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instant.js';
import { localTimeOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import { settingsOf } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderSettings.js';
import { mayDisturb } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/sendingHours.js';
import { groupTurns, type GroupContext } from './groupTurns.ts';
import { tellOnce, type TellOnceSetup } from './tellOnce.ts';

interface TellGroupsSetup extends TellOnceSetup {
  readonly office: Pick<ReminderOffice, 'load'>;
}

/** A call to a meeting some days ahead is in no hurry, and a tick comes every minute. */
const restSeconds = 1800;

/**
 * Calls the groups that belong to a forum to its meeting, and after it to confirm: each once, whatever instances tick and
 * wherever one of them is killed.
 */
export function makeTellGroups(setup: TellGroupsSetup): () => Promise<void> {
  const { ground, book } = setup;
  let looked: Instant | null = null;

  const rests = (now: Instant): boolean =>
    looked !== null && looked <= now && now < addSeconds(looked, restSeconds);

  return async () => {
    const now = ground.clock.now();
    if (rests(now)) return;
    looked = now;
    const rows = await book.all();
    const groups = rows.ok ? rows.value.filter(isGroup) : [];
    if (groups.length > 0) await tellAll(setup, groups, now);
  };
}

async function tellAll(setup: TellGroupsSetup, groups: readonly Conversation[], now: Instant): Promise<void> {
  const { ground, office } = setup;
  const [directory, kept] = await Promise.all([
    ground.directory.load(),
    office.load(now, ground.clock.today()),
  ]);
  if (!directory.ok || !kept.ok) return;
  for (const group of groups) {
    const forum = directory.value.forums.find(({ key }) => key === group.forum);
    const settings = settingsOf(kept.value.settings, group.forum);
    if (forum === undefined || !mayDisturb(localTimeOf(now, ground.timeZone), settings.hours)) continue;
    const topic = { forum, directory: directory.value };
    await tell(setup, group, { ground, topic, settings, language: group.language });
  }
}

const isGroup = ({ place, forum, state }: Conversation): boolean =>
  place !== 'personal' && forum !== null && state === 'open';

async function tell(setup: TellGroupsSetup, group: Conversation, context: GroupContext): Promise<void> {
  let row: Conversation | null = group;
  for (const turn of await groupTurns(context)) if (row !== null) row = await tellOnce(setup, row, turn);
}
