import type {
  ActionDesk,
  ActionFile,
} from '@samverkansrummet/shared/lib-commonjs/application/actions/ActionDesk.js';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { SpokenAnswer } from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingSession.js';
import type { Instant, PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { ownIn, takesComment } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import { answersFor } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/answersFor.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import {
  parseLocalDate,
  type LocalDate,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
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
  const speakerIn = speakersOf(held, known.value, ground.clock.today());
  const spokenOf = await openFor(ground, press, by.person, speakerIn);
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
  /** Whose promise it is, of those that the contact speaks for. */
  readonly organisation: OrganisationKey;
}

async function openFor(
  ground: ChatGround,
  press: Press,
  person: PersonId,
  speakerIn: SpeakerIn,
): Promise<Result<SpokenOf, PressRefusal>> {
  const desk = ground.useCasesOf(person, null).actionDesk(press.forum);
  if (desk === null) return failure({ kind: 'only-own-organisation' });
  const opened = await desk.open(press.action);
  if (!opened.ok) return opened;
  const speaker = speakerIn(opened.value);
  return speaker === null
    ? failure({ kind: 'only-own-organisation' })
    : success({ file: opened.value, ...speaker });
}

async function answerAt(
  desk: ActionDesk,
  { organisation, file }: SpokenOf,
  press: Press,
  inputs: PressedBy['inputs'],
): Promise<Result<unknown, PressRefusal>> {
  // What was closed on the list's own page has left no word, and is as far from the card.
  if (isStale(file, press.pressed.at) || !takesComment(file.action))
    return failure({ kind: 'stale', displayId: file.action.displayId });
  if (press.does === 'correct') return success(null);
  const said = spoken(press, organisation, inputs);
  return said.ok ? desk.answer(file.action, said.value) : said;
}

type SpeakerIn = (file: ActionFile) => Pick<SpokenOf, 'contact' | 'organisation'> | null;

/**
 * The contact of the organisation that is to answer first, or of the one that has come after it, for whoever has several.
 * A coordinator presses for the own organisation too: what others say in the room is noted in the meeting.
 */
function speakersOf(
  held: readonly Contact[],
  { organisations }: DirectoryContent,
  today: LocalDate,
): SpeakerIn {
  const speakers = held.map((contact) => ({
    contact,
    keys: answersFor(organisations, contact.organisation, today),
  }));
  return ({ action }) => {
    const organisation = ownIn(
      action,
      speakers.flatMap(({ keys }) => keys),
    );
    const speaker = speakers.find(({ keys }) => organisation !== null && keys.includes(organisation));
    return organisation === null || speaker === undefined ? null : { organisation, contact: speaker.contact };
  };
}

const isStale = ({ heard }: ActionFile, cardMadeAt: Instant): boolean =>
  heard.some(({ at }) => at > cardMadeAt);

type AnswerPress = Extract<Press, { readonly does: 'answer' }>;

const needsText: ReadonlySet<AnswerPress['kind']> = new Set(['comment', 'request-change']);
const takesDate: ReadonlySet<AnswerPress['kind']> = new Set(['request-date', 'request-change']);

function spoken(
  press: AnswerPress,
  organisation: OrganisationKey,
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
