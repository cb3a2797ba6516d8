import type { Action } from '../../domain/action/action';
import { involvedIn, ownIn } from '../../domain/action/actionFacts';
import { checkDueDate } from '../../domain/action/dueDate';
import { mayAnswer } from '../../domain/action/whoSpeaks';
import type { LocalDate } from '../../domain/kernel/localDate';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { SpokenAnswer } from '../meetings/MeetingSession';
import type { SignedInMember } from '../people/signedInMember';
import type { NewAnswer } from '../ports/AnswerBook';
import { checkText } from '../textLimits';

export interface Answering {
  readonly me: SignedInMember;
  /** The meeting where, or for which, it is said. */
  readonly meeting: MeetingId | null;
  readonly today: LocalDate;
}

type Asked = Pick<Action, 'id' | 'organisation' | 'contributors'>;

/** Makes the row of an answer, or says why it may not be given. */
export function newAnswer(
  action: Asked,
  said: SpokenAnswer,
  answering: Answering,
): Result<NewAnswer, CommandRefusal> {
  const speaker = speakerFor(action, said, answering.me);
  if (!speaker.ok) return speaker;
  const text = checkText(said.text ?? '', 'answer');
  if (!text.ok) return text;
  const date = newDateOf(said, answering.today);
  if (!date.ok) return date;
  return success({
    ...blank,
    action: action.id,
    meeting: answering.meeting,
    kind: said.kind,
    text: text.value,
    claimedOrganisation: speaker.value,
    newDate: date.value,
  });
}

/** The coordinator's written reason for not taking a promise up. */
export function newSkip(
  action: Asked,
  reason: string,
  answering: Answering,
): Result<NewAnswer, CommandRefusal> {
  const { me, meeting } = answering;
  if (!me.coordinator || me.organisation === null) return failure({ kind: 'only-coordinator' });
  const text = checkText(reason, 'reason');
  if (!text.ok) return text;
  if (text.value === '') return failure({ kind: 'reason-missing' });
  return success({
    ...blank,
    action: action.id,
    meeting,
    kind: 'skip',
    text: text.value,
    claimedOrganisation: me.organisation,
  });
}

const blank = { newDate: null, oldDate: null, newStatus: null, changedFields: [] } as const;

/** A coordinator notes for any involved organisation what was said in the room; others answer for their own. */
function speakerFor(
  action: Asked,
  said: SpokenAnswer,
  me: SignedInMember,
): Result<OrganisationKey, CommandRefusal> {
  const speaker = said.organisation ?? ownOrResponsible(action, me);
  if (me.contact === null || speaker === null || !maySpeakFor(action, speaker, me)) {
    return failure({ kind: 'only-own-organisation' });
  }
  return mayAnswer(me.contact.role, said.kind)
    ? success(speaker)
    : failure({ kind: 'not-allowed', what: 'answers' });
}

const ownOrResponsible = (action: Asked, me: SignedInMember): OrganisationKey | null =>
  me.coordinator ? action.organisation : ownIn(action, me.speaksFor);

const maySpeakFor = (action: Asked, speaker: OrganisationKey, me: SignedInMember): boolean =>
  involvedIn(action).includes(speaker) && (me.coordinator || me.speaksFor.includes(speaker));

function newDateOf(
  { kind, newDate }: SpokenAnswer,
  today: LocalDate,
): Result<LocalDate | null, CommandRefusal> {
  if (newDate !== undefined) return checkDueDate(newDate, today);
  return kind === 'request-date' ? failure({ kind: 'not-a-date', text: '' }) : success(null);
}
