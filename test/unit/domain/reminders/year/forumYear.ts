import type { Action } from '../../../../../shared/domain/action/action';
import type { AnswerKind } from '../../../../../shared/domain/action/answer';
import { applyAnswer } from '../../../../../shared/domain/action/applyAnswer';
import type { Heard } from '../../../../../shared/domain/action/whoSpeaks';
import { instant } from '../../../../../shared/domain/kernel/instant';
import { addDays, localDate, type LocalDate } from '../../../../../shared/domain/kernel/localDate';
import type { Meeting } from '../../../../../shared/domain/meeting/meeting';
import { aContact, aCoordinator } from '../../../../builders/aContact';
import { aMeeting } from '../../../../builders/aMeeting';
import { aHeardAnswer } from '../../../../builders/anAnswer';
import { anActionInProgress } from '../../../../builders/anAction';
import { district, police, region, roads } from '../../../../builders/anOrganisation';
import { person, rowId } from '../../../../builders/keys';

const promises = 300;
export const first = localDate('2026-01-01');
export const last = localDate('2026-12-31');

/** Always the same numbers between 0 and 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const organisations = [roads, police, region, district];
const organisationOf = (number: number): Action['organisation'] => organisations[number % 4] ?? roads;
const functionOf = (number: number): string => `Funktion ${number}`;
export const coordinator = aCoordinator();
export const contacts = [
  coordinator,
  ...Array.from({ length: 20 }, (_, number) =>
    aContact({
      id: rowId(100 + number),
      organisation: organisationOf(number),
      functionTitle: functionOf(number),
      role: number < 4 ? 'contact-person' : 'action-owner',
      person: person(`00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`),
    }),
  ),
];

/** A meeting of the forum, and how much of it is known in advance. */
export interface YearsMeeting {
  readonly on: LocalDate;
  readonly calledOff: boolean;
  readonly minutesDone: boolean;
  readonly row: Meeting;
}

const firstMeeting = localDate('2026-01-13');

/** Every other Tuesday until November, in July too; one in nine is called off, and every third has its minutes left open. */
export const someMeetings = (): readonly YearsMeeting[] =>
  Array.from({ length: 23 }, (_, number) => {
    const on = addDays(firstMeeting, 14 * number);
    const startsAt = instant(`${on}T12:00:00Z`);
    return {
      on,
      calledOff: number % 9 === 8,
      minutesDone: number % 3 !== 0,
      row: aMeeting({ id: rowId(1000 + number), startsAt }),
    };
  });

/** One promise with all that becomes of it, but for where it is followed up. */
export interface Promised {
  readonly action: Action;
  readonly due: LocalDate;
  /** The meeting where it was made; null for one made outside. */
  readonly madeAt: YearsMeeting | null;
  readonly madeOn: LocalDate;
  readonly confirmedOn: LocalDate;
  /** Where it was to be followed up when it was made. */
  readonly followedUpAt: YearsMeeting | null;
  /** The day of the organisation's last word; nothing is asked from then on. */
  readonly answeredOn: LocalDate;
  readonly lastWord: AnswerKind;
  /** As the row stands once that has been laid on it. */
  readonly answered: Action;
  readonly owner: string;
  readonly contactPerson: string;
}

const lastWords: readonly AnswerKind[] = ['done', 'late', 'need-help', 'decline', 'request-date'];

const heard = ({ id, organisation }: Action, kind: AnswerKind, day: LocalDate): Heard =>
  aHeardAnswer({
    action: id,
    kind,
    claimedOrganisation: organisation,
    newDate: addDays(day, 14),
    at: instant(`${day}T06:00:00Z`),
  });

const actionOf = (
  index: number,
  due: LocalDate,
  meetings: Pick<Promised, 'madeAt' | 'followedUpAt'>,
): Action =>
  anActionInProgress({
    id: rowId(index + 1),
    organisation: organisationOf(index),
    functionTitle: functionOf(index % 20),
    dueDate: due,
    promisedAt: meetings.madeAt?.row.id ?? null,
    followUpAt: meetings.followedUpAt?.row.id ?? null,
  });

/** Half of them are made at the last meeting before a day six to ten weeks before their dates. */
export function somePromises(meetings: readonly YearsMeeting[]): readonly Promised[] {
  const next = numbersFrom(7);
  const some = (most: number): number => Math.floor(next() * most);
  return Array.from({ length: promises }, (_, index) => {
    const due = addDays(first, 20 + some(310));
    const earliest = addDays(due, -40 - some(30));
    const held = meetings.filter(({ on, calledOff }) => on <= earliest && !calledOff).at(-1) ?? null;
    const madeAt = index % 2 === 0 ? held : null;
    const madeOn = madeAt?.on ?? earliest;
    const later = meetings.find(({ on }) => on > due) ?? null;
    const followedUpAt = index % 3 === 0 ? null : later;
    const action = actionOf(index, due, { madeAt, followedUpAt });
    const answeredOn = addDays(due, some(60) - 20);
    const lastWord = lastWords[index % lastWords.length] ?? 'done';
    return {
      ...{ action, due, madeAt, madeOn, followedUpAt, answeredOn, lastWord },
      confirmedOn: addDays(madeOn, 1 + some(20)),
      answered: applyAnswer(action, heard(action, lastWord, answeredOn)),
      owner: functionOf(index % 20),
      contactPerson: functionOf(index % 4),
    };
  });
}
