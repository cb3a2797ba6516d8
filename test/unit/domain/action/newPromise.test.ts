import { checkDueDate, isDirectTooLong, readDueDate } from '../../../../shared/domain/action/dueDate';
import { newPromise, type PromiseDraft } from '../../../../shared/domain/action/newPromise';
import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';
import { today } from '../../../builders/anAction';
import { jarva, police, rinkebyKista, roads, someOrganisations } from '../../../builders/anOrganisation';
import { key, rowId } from '../../../builders/keys';

const rules = { organisations: someOrganisations(), today, meeting: rowId<'Meeting'>(11) };
const promise = (draft: Partial<PromiseDraft>) =>
  newPromise({ title: 'Klippa buskaget', organisation: roads, ...draft }, rules);

describe('making a promise', () => {
  it('takes only what and which organisation, and leaves the rest to be filled in', () => {
    expect(promise({ title: '  Klippa buskaget ' })).toEqual({
      ok: true,
      value: {
        title: 'Klippa buskaget',
        description: '',
        organisation: roads,
        functionTitle: '',
        contributors: [],
        problem: null,
        causes: [],
        direct: false,
        place: null,
        kind: null,
        status: 'proposed',
        confirmation: 'waiting',
        confirmedVia: null,
        confirmedAt: null,
        helpNeeded: false,
        lateSaid: false,
        dueDate: null,
        firstDueDate: null,
        requestedDate: null,
        updateAskedAt: null,
        effect: 'not-assessed',
        effectText: '',
        effectCheckDate: null,
        expectedEffect: '',
        promisedAt: 11,
        followUpAt: null,
        carriedOver: 0,
        yearly: false,
        previousInstance: null,
        nextInstance: null,
        rehearsal: false,
        lastWord: null,
        appliedAnswer: null,
      },
    });
  });

  it('takes the first date as the one to remember', () => {
    const dueDate = addDays(today, 11);
    expect(promise({ dueDate })).toMatchObject({ value: { dueDate, firstDueDate: dueDate } });
  });

  it('never lists the responsible organisation as contributing to itself', () => {
    expect(promise({ contributors: [police, roads] })).toMatchObject({ value: { contributors: [police] } });
  });

  it.each(['Laga\nlampan', 'Laga \r\n  lampan', '\nLaga\n\nlampan\n'])('makes one line of %j', (title) => {
    expect(promise({ title })).toMatchObject({ value: { title: 'Laga lampan' } });
  });

  it.each(["'; --", '<b>Laga</b>', '\u202eLaga', '🌳', "Title eq 'x'", '*Laga* [lampan](x)'])(
    'takes %j as plain words',
    (title) => {
      expect(promise({ title })).toMatchObject({ ok: true, value: { title } });
    },
  );

  it.each([255, 256])('a title of %s characters', (length) => {
    expect(promise({ title: 'å'.repeat(length) })).toEqual(
      length === 255
        ? expect.objectContaining({ ok: true })
        : { ok: false, error: [{ kind: 'text-too-long', limit: 255, length: 256 }] },
    );
  });

  it.each([
    ['no organisation', null, { kind: 'organisation-missing' }],
    ['one that is not in the register', key<'Organisation'>('okänd'), { kind: 'organisation-missing' }],
    ['one that has ended', rinkebyKista, { kind: 'organisation-ended', successor: jarva }],
  ])('is refused with %s', (_, organisation, refusal) => {
    expect(promise({ organisation })).toEqual({ ok: false, error: [refusal] });
  });

  it('is refused for an ended organisation without successor', () => {
    const organisations = someOrganisations().map((one) => ({ ...one, successor: null }));
    const draft = { title: 'Klippa', organisation: rinkebyKista };
    expect(newPromise(draft, { ...rules, organisations })).toEqual({
      ok: false,
      error: [{ kind: 'organisation-ended', successor: null }],
    });
  });

  it('tells everything that is wrong at once', () => {
    expect(promise({ title: ' ', organisation: null, dueDate: addDays(today, -1) })).toEqual({
      ok: false,
      error: [{ kind: 'text-missing' }, { kind: 'organisation-missing' }, { kind: 'date-passed' }],
    });
  });
});

describe('setting a due date', () => {
  it.each([
    ['yesterday', addDays(today, -1), 'date-passed'],
    ['today', today, null],
    ['in ten years', localDate('2036-11-23'), null],
    ['a day after that', localDate('2036-11-24'), 'date-too-far'],
  ])('%s', (_, date, refusal) => {
    expect(checkDueDate(date, today)).toEqual(
      refusal === null ? { ok: true, value: date } : { ok: false, error: { kind: refusal } },
    );
  });

  it('counts ten years from a leap day', () => {
    const leapDay = localDate('2028-02-29');
    expect(checkDueDate(localDate('2038-02-28'), leapDay).ok).toBe(true);
    expect(checkDueDate(localDate('2038-03-01'), leapDay).ok).toBe(false);
  });

  it.each([
    ['2026-12-04', { ok: true, value: '2026-12-04' }],
    [' 2026-12-04 ', { ok: true, value: '2026-12-04' }],
    ['2026-02-30', { ok: false, error: { kind: 'not-a-date', text: '2026-02-30' } }],
    ['20226-12-04', { ok: false, error: { kind: 'not-a-date', text: '20226-12-04' } }],
    ['i morgon', { ok: false, error: { kind: 'not-a-date', text: 'i morgon' } }],
    ['2026-11-22', { ok: false, error: { kind: 'date-passed' } }],
    ['2199-01-01', { ok: false, error: { kind: 'date-too-far' } }],
  ])('typed as %j', (text, read) => {
    expect(readDueDate(text, today)).toEqual(read);
  });

  it.each([
    [true, 30, false],
    [true, 31, true],
    [false, 31, false],
  ])('direct %s, due after %s days, is too long: %s', (direct, days, tooLong) => {
    expect(isDirectTooLong(direct, today, addDays(today, days))).toBe(tooLong);
  });

  it('is not too long without a date', () => {
    expect(isDirectTooLong(true, today, null)).toBe(false);
  });
});
