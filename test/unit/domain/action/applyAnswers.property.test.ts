import * as fc from 'fast-check';
import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { answerKinds } from '../../../../shared/domain/action/answer';
import { applyAnswers } from '../../../../shared/domain/action/applyAnswer';
import { confirmationChannels, confirmations } from '../../../../shared/domain/action/confirmation';
import { effects } from '../../../../shared/domain/action/effect';
import type { Heard, Voice } from '../../../../shared/domain/action/whoSpeaks';
import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { anAction, today } from '../../../builders/anAction';
import { anAnswer } from '../../../builders/anAnswer';
import { police, region, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const maybeDay = fc.option(day);
const parties = fc.constantFrom(roads, police, region);
const voices: fc.Arbitrary<Voice> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('speaks' as const),
      organisation: parties,
      functionTitle: fc.string(),
      via: fc.constantFrom(...confirmationChannels),
    }),
  },
  fc.constant({ kind: 'unknown' as const }),
  fc.record({ kind: fc.constant('mismatch' as const), claimed: parties, actual: fc.array(parties) }),
  fc.record({
    kind: fc.constant('not-entitled' as const),
    organisation: parties,
    role: fc.constant('reader' as const),
  }),
);

const answer = fc.record({
  kind: fc.constantFrom(...answerKinds),
  text: fc.string({ maxLength: 5 }),
  voice: voices,
  newDate: maybeDay,
  oldDate: maybeDay,
  newStatus: fc.option(fc.constantFrom(...actionStatuses)),
  changedFields: fc.subarray(['title', 'organisation', 'dueDate', 'helpNeeded', 'lateSaid', 'requestedDate']),
  otherAction: fc.boolean(),
});

/** Ids rise by one, as SharePoint gives them. */
const answers: fc.Arbitrary<readonly Heard[]> = fc.array(answer, { maxLength: 12 }).map((drafts) =>
  drafts.map(({ otherAction, ...draft }, index) => ({
    ...anAnswer({ id: rowId(index + 1), action: rowId(otherAction ? 6 : 5) }),
    at: instant(`2026-11-23T12:${String(index).padStart(2, '0')}:00Z`),
    ...draft,
  })),
);

const actions = fc
  .record({
    status: fc.constantFrom(...actionStatuses),
    confirmation: fc.constantFrom(...confirmations),
    effect: fc.constantFrom(...effects),
    effectText: fc.constantFrom('', 'Färre anmälningar'),
    direct: fc.boolean(),
    problem: fc.constantFrom(null, rowId<'Problem'>(3)),
    contributors: fc.subarray([police]),
    dueDate: maybeDay,
    firstDueDate: maybeDay,
    requestedDate: maybeDay,
    helpNeeded: fc.boolean(),
    lateSaid: fc.boolean(),
  })
  .map(anAction);

describe('folding answers into an action', () => {
  it('in any chunks gives the same as all at once', () => {
    fc.assert(
      fc.property(actions, answers, fc.array(fc.nat(12)), (action, all, cuts) => {
        const edges = [0, ...cuts.sort((one, other) => one - other), all.length];
        const chunks = edges.map((edge, index) => all.slice(edge, edges[index + 1] ?? all.length));
        expect(chunks.reduce(applyAnswers, action)).toEqual(applyAnswers(action, all));
      }),
    );
  });

  it('again changes nothing', () => {
    fc.assert(
      fc.property(actions, answers, (action, all) => {
        const once = applyAnswers(action, all);
        expect(applyAnswers(once, all)).toEqual(once);
      }),
    );
  });

  it('does not depend on the order they are handed over in', () => {
    fc.assert(
      fc.property(actions, answers, fc.infiniteStream(fc.integer()), (action, all, random) => {
        const dealt = all.map((one) => ({ one, at: Number(random.next().value) }));
        const shuffled = dealt.sort((a, b) => a.at - b.at).map(({ one }) => one);
        expect(applyAnswers(action, shuffled)).toEqual(applyAnswers(action, all));
      }),
    );
  });

  it('moves nothing by what nobody entitled said', () => {
    fc.assert(
      fc.property(actions, answers, (action, all) => {
        const unheard = all.map((one) => ({ ...one, voice: { kind: 'unknown' as const } }));
        const after = applyAnswers(action, unheard);
        expect({ ...after, appliedAnswer: null }).toEqual({ ...action, appliedAnswer: null });
      }),
    );
  });

  it('never brings back what is cancelled, transferred or closed', () => {
    fc.assert(
      fc.property(
        actions,
        fc.constantFrom('cancelled', 'transferred', 'closed'),
        answers,
        (action, status, all) => {
          expect(applyAnswers({ ...action, status }, all).status).toBe(status);
        },
      ),
    );
  });

  it('keeps the first due date once there is one', () => {
    fc.assert(
      fc.property(actions, day, answers, (action, firstDueDate, all) => {
        expect(applyAnswers({ ...action, firstDueDate }, all).firstDueDate).toBe(firstDueDate);
      }),
    );
  });
});
