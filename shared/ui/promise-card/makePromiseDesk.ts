import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { TextGuard } from '../../application/guard/TextGuard';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { LoadMyWork, MyForumPart } from '../../application/my-work/loadMyWork';
import type { Clock } from '../../application/ports/Clock';
import type { Action } from '../../domain/action/action';
import { daysLate, isOpen } from '../../domain/action/actionFacts';
import type { Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { Language } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { promiseCardText } from '../text/promiseCardText';
import { readingText } from '../text/readingText';
import { refusalText } from '../text/refusalText';
import { promiseItems, type AnswerKind, type PromiseItem } from './promiseItem';
import { notAnswering, type Answering, type PromiseState } from './promiseState';

/** What a card can do; each gives what the card is to show next. */
export interface PromiseDesk {
  load(): Promise<Partial<PromiseState>>;
  answer(state: PromiseState, given: Given): Promise<Partial<PromiseState>>;
  /** The person has said that the words asked about point nobody out; in this window they are not asked about again. */
  pointsNobodyOut(words: readonly string[]): void;
}

interface Given {
  readonly item: PromiseItem;
  readonly kind: AnswerKind;
  readonly words: string;
}

interface PromisePorts {
  readonly loadMyPromises: LoadMyWork;
  readonly deskOf: (forum: ForumKey) => ActionDesk | null;
  readonly guard: TextGuard;
  readonly clock: Clock;
  readonly language: Language;
}

export function makePromiseDesk(ports: PromisePorts): PromiseDesk {
  return {
    load: () => load(ports),
    answer: async (state, given) => answered(ports, state, given),
    pointsNobodyOut: (words) => words.forEach((each) => ports.guard.answer(each)),
  };
}

async function load({ loadMyPromises, clock, language }: PromisePorts): Promise<Partial<PromiseState>> {
  const parts: MyForumPart[] = [];
  const whole = await loadMyPromises((part) => parts.push(part));
  const today = clock.today();
  if (!whole.ok) return { standing: 'failed', reason: readingText(whole.error, language), today };
  if (whole.value.forums.length === 0)
    return { standing: 'not-a-contact', reason: myWorkText[language].notAContact.body, today };
  const failed = parts.flatMap((part) => (part.kind === 'failed' ? [part.failure] : []));
  const [failure] = failed;
  // Of forums that nobody could look into nothing is known, so it is not said that nothing is open.
  if (failure !== undefined && failed.length === parts.length)
    return { standing: 'failed', reason: readingText(failure, language), today };
  return {
    standing: 'loaded',
    reason: '',
    today,
    items: promiseItems(parts, today),
    leftOut: failed.length,
  };
}

async function answered(
  ports: PromisePorts,
  state: PromiseState,
  given: Given,
): Promise<Partial<PromiseState>> {
  const { item, kind, words } = given;
  const { language } = ports;
  const stopped: Answering = { ...notAnswering, key: item.key, kind, typed: words };
  if (kind === 'comment' && words.trim() === '')
    return { answering: { ...stopped, refusal: promiseCardText[language].wordsNeeded } };
  const said = await send(ports, given);
  if (!said.ok)
    return {
      answering: {
        ...stopped,
        refusal: refusalText(said.error, language),
        asksAbout: askedWords(said.error),
      },
    };
  const today = ports.clock.today();
  return {
    answering: notAnswering,
    receipt: myWorkText[language].answered(item.title),
    today,
    items: withAnswer(state.items, { ...item, ...standingOf(said.value, today) }, said.value),
  };
}

/** Answers the action as it stands now, not as the card last showed it. */
async function send(
  { deskOf }: PromisePorts,
  { item, kind, words }: Given,
): Promise<Result<Action, CommandRefusal>> {
  const desk = deskOf(item.forum);
  if (desk === null) return { ok: false, error: { kind: 'not-found', what: item.forumName } };
  const opened = await desk.open(item.action);
  return opened.ok ? desk.answer(opened.value.action, { kind, text: words.trim() }) : opened;
}

/** Words that a person can answer for; none where a number stops the text. */
function askedWords(refusal: CommandRefusal): readonly string[] {
  if (refusal.kind !== 'personal-data') return [];
  const { findings } = refusal;
  return findings.some(({ severity }) => severity === 'stops') ? [] : findings.map(({ words }) => words);
}

const standingOf = (action: Action, today: PromiseState['today']): Partial<PromiseItem> => ({
  due: action.dueDate,
  daysLate: daysLate(action, today),
  toConfirm: action.confirmation === 'waiting',
  waits: false,
});

/** What has been answered comes last among those that wait for nothing; what is done leaves the list. */
const withAnswer = (
  items: readonly PromiseItem[],
  item: PromiseItem,
  action: Action,
): readonly PromiseItem[] => [
  ...items.filter(({ key }) => key !== item.key),
  ...(isOpen(action) ? [item] : []),
];
