import type {
  ActionDesk,
  ActionFile,
} from '@samverkansrummet/shared/lib-commonjs/application/actions/ActionDesk.js';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { SpokenAnswer } from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingSession.js';
import { involvedIn } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { Instant, PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { parseLocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import { contactsOfPerson } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/speakers.js';
import { dateField, textField, type Press } from '../cards/ButtonData.ts';
import type { ChatGround } from '../ChatGround.ts';
import type { MyPromises } from '../promises/loadPromises.ts';

/** Why a press was not taken as an answer. */
export type PressRefusal = CommandRefusal | { readonly kind: 'stale'; readonly displayId: string };

export interface PressedBy {
  readonly person: PersonId;
  /** What the card's fields held. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

type Mine = Pick<MyPromises, 'directory' | 'contacts'>;

/** Takes one press as the answer of whoever pressed, for their own organisation and no other. */
export async function answerPress(
  ground: ChatGround,
  press: Press,
  by: PressedBy,
): Promise<Result<Mine, PressRefusal>> {
  const known = await ground.directory.load();
  if (!known.ok) return known;
  const held = contactsOfPerson(known.value.contacts, by.person, ground.clock.today(), press.forum);
  const spokenOf = await openFor(ground, press, held);
  if (!spokenOf.ok) return spokenOf;
  const { contact } = spokenOf.value;
  const desk = ground.useCasesOf(by.person, contact).actionDesk(press.forum);
  if (desk === null) return failure({ kind: 'only-own-organisation' });
  const answered = await answerAt(desk, spokenOf.value, press, by.inputs);
  return answered.ok ? success({ directory: known.value, contacts: [contact] }) : answered;
}

interface SpokenOf {
  readonly file: ActionFile;
  readonly contact: Contact;
}

async function openFor(
  ground: ChatGround,
  press: Press,
  held: readonly Contact[],
): Promise<Result<SpokenOf, PressRefusal>> {
  const person = held[0]?.person ?? null;
  const desk = person === null ? null : ground.useCasesOf(person, null).actionDesk(press.forum);
  if (desk === null) return failure({ kind: 'only-own-organisation' });
  const opened = await desk.open(press.action);
  if (!opened.ok) return opened;
  const contact = speakerOf(opened.value, held);
  return contact === undefined
    ? failure({ kind: 'only-own-organisation' })
    : success({ file: opened.value, contact });
}

async function answerAt(
  desk: ActionDesk,
  { contact, file }: SpokenOf,
  press: Press,
  inputs: PressedBy['inputs'],
): Promise<Result<unknown, PressRefusal>> {
  if (isStale(file, press.pressed.at)) return failure({ kind: 'stale', displayId: file.action.displayId });
  if (press.does === 'correct') return success(null);
  const said = spoken(press, contact, inputs);
  return said.ok ? desk.answer(file.action, said.value) : said;
}

/**
 * The contact of the organisation that is to answer first, for whoever has several. A coordinator presses for the own
 * organisation too: what others say in the room is noted in the meeting.
 */
const speakerOf = ({ action }: ActionFile, held: readonly Contact[]): Contact | undefined =>
  involvedIn(action)
    .map((key) => held.find(({ organisation }) => organisation === key))
    .find((each) => each !== undefined);

const isStale = ({ heard }: ActionFile, cardMadeAt: Instant): boolean =>
  heard.some(({ at }) => at > cardMadeAt);

type AnswerPress = Extract<Press, { readonly does: 'answer' }>;

const needsText: ReadonlySet<AnswerPress['kind']> = new Set(['comment', 'request-change']);
const takesDate: ReadonlySet<AnswerPress['kind']> = new Set(['request-date', 'request-change']);

function spoken(
  press: AnswerPress,
  { organisation }: Contact,
  inputs: PressedBy['inputs'],
): Result<SpokenAnswer, CommandRefusal> {
  const { kind } = press;
  if (kind === 'skip' || kind === 'edit') return failure({ kind: 'not-allowed', what: 'answers' });
  const text = written(inputs[textField(press, kind)]);
  if (needsText.has(kind) && text === '') return failure({ kind: 'text-missing' });
  const answer = { kind, organisation, text };
  const typed = takesDate.has(kind) ? written(inputs[dateField(press)]) : '';
  if (typed === '') return success(answer);
  const date = parseLocalDate(typed);
  return date.ok ? success({ ...answer, newDate: date.value }) : failure({ kind: 'not-a-date', text: typed });
}

const written = (input: unknown): string => (typeof input === 'string' ? input.trim() : '');
