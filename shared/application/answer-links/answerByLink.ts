import type { Action, ActionId } from '../../domain/action/action';
import { isOpen, ownIn, takesComment } from '../../domain/action/actionFacts';
import type { Answer } from '../../domain/action/answer';
import type { Hearing } from '../../domain/action/whoSpeaks';
import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import { makeApplyPendingAnswers } from '../actions/applyPendingAnswers';
import { newAnswer } from '../actions/newAnswer';
import { guardTexts } from '../guard/guardTexts';
import type { TextGuard } from '../guard/TextGuard';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { SpokenAnswer } from '../meetings/MeetingSession';
import type { SignedInMember } from '../people/signedInMember';
import type { ActionWithHistory } from '../ports/ActionRegister';
import type { NewAnswer } from '../ports/AnswerBook';
import { correctsDone, mayCorrectDone } from './correctingDone';
import type { LinkPorts } from './LinkPorts';
import type { OpenedLink } from './openLink';

/** What a partner may say by link; a change of the row stays the coordinator's. */
export type LinkAnswer = Omit<SpokenAnswer, 'organisation'>;

interface ByLink {
  /** Another organisation's action is not found, whether there is one or not (F36). */
  open(opened: OpenedLink, id: ActionId): Promise<Result<ActionWithHistory, CommandRefusal>>;
  /** Adds an answer and writes it into its action's row; the same operation twice is one answer. */
  answer(
    opened: OpenedLink,
    id: ActionId,
    said: LinkAnswer,
    operation: OperationId,
  ): Promise<Result<Answer, CommandRefusal>>;
}

/** The answering of partners without account, as the service does it for them. */
export const makeByLink = (ports: LinkPorts, guard: TextGuard): ByLink =>
  guardTexts<ByLink>(
    { open: openOwn, answer: makeAnswer(ports) },
    { open: null, answer: (_, __, { text }) => [text] },
    guard,
  );

const openOwn: ByLink['open'] = async ({ site, speaksFor }, id) => {
  const read = await site.actions.open(id);
  if (!read.ok) return read;
  const { action } = read.value;
  const own = ownIn(action, speaksFor) !== null && !action.rehearsal;
  return own ? read : failure({ kind: 'not-found', what: 'actions' });
};

const makeAnswer =
  (ports: LinkPorts): ByLink['answer'] =>
  async (opened, id, said, operation) => {
    const read = await openOwn(opened, id);
    if (!read.ok) return read;
    const { action } = read.value;
    const answer = newAnswer(action, said, {
      me: memberOf(opened),
      meeting: meetingOf(action, opened),
      today: ports.clock.today(),
    });
    if (!answer.ok) return answer;
    const signed = { ...answer.value, linkFunction: opened.signature };
    const standing = isTaken(read.value, said, opened, ports) ? null : saidAlready(read.value, signed, ports);
    if (standing !== null) return standing;
    const added = await opened.site.answers.add(signed, operation);
    if (!added.ok) return added;
    // What is not written into the row now is written by the next tick or coordinator.
    await makeApplyPendingAnswers(opened.site.actions)(id, hearingOf(opened, ports));
    return success(added.value);
  };

function isTaken(
  read: ActionWithHistory,
  { kind }: LinkAnswer,
  { speaksFor }: OpenedLink,
  { clock }: LinkPorts,
): boolean {
  if (kind === 'comment') return takesComment(read.action);
  return isOpen(read.action) || (correctsDone(kind) && mayCorrectDone(read, speaksFor, clock.today()));
}

/** What has been said may be what closed the promise: saying it once more says nothing else. */
function saidAlready(
  { action, answers }: ActionWithHistory,
  signed: NewAnswer,
  { service }: LinkPorts,
): Result<Answer, CommandRefusal> {
  const last = answers.findLast(({ author }) => author === service);
  const same = last !== undefined && told.every((what) => last[what] === signed[what]);
  if (same) return success(last);
  return failure({ kind: 'status-not-reachable', from: action.status, to: signed.kind });
}

const told = ['kind', 'text', 'newDate', 'claimedOrganisation', 'linkFunction'] as const;

/** It counts for the meeting where the promise is followed up (F37). */
const meetingOf = ({ followUpAt, promisedAt }: Action, { link }: OpenedLink) =>
  followUpAt ?? link.meeting ?? promisedAt;

const memberOf = ({ contact, organisation, speaksFor, signature }: OpenedLink): SignedInMember => ({
  name: signature,
  contact,
  organisation: organisation.key,
  speaksFor,
  coordinator: false,
});

const hearingOf = ({ directory, forum }: OpenedLink, { service, timeZone }: LinkPorts): Hearing => ({
  contacts: directory.contacts,
  organisations: directory.organisations,
  forum: forum.key,
  service,
  timeZone,
});
