import { daysLate, isOpen } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import { isSilent } from '@samverkansrummet/shared/lib-commonjs/domain/action/standing.js';
import type { Heard } from '@samverkansrummet/shared/lib-commonjs/domain/action/whoSpeaks.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { ActionFile } from '@samverkansrummet/shared/lib-commonjs/application/actions/ActionDesk.js';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import type { ChatGround } from '../ChatGround.ts';
import type { PromiseInCard } from './PromiseInCard.ts';

/** A promise as its card shows it today. */
export function toPromiseInCard(
  forum: Pick<Forum, 'key' | 'name'>,
  file: ActionFile,
  { clock, timeZone, linkTo }: Pick<ChatGround, 'clock' | 'timeZone' | 'linkTo'>,
): PromiseInCard {
  const { action, problem } = file;
  const today = clock.today();
  const { id, displayId, title, dueDate, firstDueDate, requestedDate } = action;
  return {
    forum: forum.key,
    forumName: forum.name,
    action: id,
    ...{ displayId, title, dueDate, firstDueDate, requestedDate },
    problem: problem?.title ?? null,
    daysLate: daysLate(action, today),
    open: isOpen(action),
    asksEffect: isEffectAsked(action, today),
    toConfirm: action.confirmation === 'waiting',
    heardAt: file.heard.at(-1)?.at ?? null,
    said: saidOf(file, today, timeZone),
    link: linkTo(writeRoute({ page: 'action', action: id, forum: forum.key })),
  };
}

/** The organisation's own last word: one of today always counts, an earlier one until something is asked anew. */
function saidOf({ action, heard }: ActionFile, today: LocalDate, timeZone: string): PromiseInCard['said'] {
  const last = heard.filter((answer) => isOwnWord(answer, action.organisation)).at(-1);
  if (last === undefined) return null;
  const on = localDateOf(last.at, timeZone);
  const asks = action.confirmation === 'waiting' || isSilent(action, today) || isEffectAsked(action, today);
  return asks && on !== today ? null : { kind: last.kind, on };
}

const isEffectAsked = ({ status, effectCheckDate: on }: ActionFile['action'], today: LocalDate): boolean =>
  status === 'carried-out' && on !== null && on <= today;

const isOwnWord = ({ kind, voice }: Heard, organisation: string): boolean =>
  kind !== 'edit' && kind !== 'skip' && voice.kind === 'speaks' && voice.organisation === organisation;
