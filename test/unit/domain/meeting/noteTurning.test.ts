import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { answerKinds } from '../../../../shared/domain/action/answer';
import { newPromise } from '../../../../shared/domain/action/newPromise';
import { decisionKinds, decisionStatuses } from '../../../../shared/domain/meeting/decision';
import {
  decisionFromNote,
  mayTurnBackDecision,
  mayTurnBackPromise,
  promiseFromNote,
} from '../../../../shared/domain/meeting/noteTurning';
import { anAction, today } from '../../../builders/anAction';
import { aHeardAnswer, aMismatchedAnswer } from '../../../builders/anAnswer';
import { aDecision, aNote } from '../../../builders/aMeeting';
import { roads, someOrganisations } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const refused = (why: string) => ({ ok: false, error: { kind: 'cannot-turn-back', why } });

describe('turning a note into a promise', () => {
  it('takes a short note as it stands', () => {
    expect(promiseFromNote(aNote({ text: ' Klippa buskaget ' }), roads)).toEqual({
      title: 'Klippa buskaget',
      organisation: roads,
    });
  });

  it('takes the first line as title and keeps the whole text', () => {
    const text = 'Klippa buskaget\nvid södra uppgången';
    expect(promiseFromNote(aNote({ text }), roads)).toMatchObject({
      title: 'Klippa buskaget',
      description: text,
    });
  });

  it('makes a title that can be saved, however long the note', () => {
    const text = 'Klippa '.repeat(100).trim();
    const draft = promiseFromNote(aNote({ text }), roads);
    const made = newPromise(draft, { organisations: someOrganisations(), today, meeting: null });
    expect(made).toMatchObject({ ok: true, value: { description: text } });
    expect(draft.title.endsWith('…')).toBe(true);
  });
});

it('keeps a line that just fits', () => {
  const text = 'a'.repeat(255);
  expect(promiseFromNote(aNote({ text }), roads)).toEqual({ title: text, organisation: roads });
});

it('never cuts a character of two halves', () => {
  const draft = promiseFromNote(aNote({ text: `${'a'.repeat(253)}🌳🌳` }), roads);
  expect(draft.title).toBe(`${'a'.repeat(253)}…`);
});

describe('turning a promise back into a note', () => {
  const action = anAction();
  const note = aNote({ became: { kind: 'action', id: action.id } });

  it.each(actionStatuses)('only while it is proposed (%s)', (status) => {
    expect(mayTurnBackPromise(note, { ...action, status }, [])).toEqual(
      status === 'proposed' ? { ok: true } : refused('no-longer-proposed'),
    );
  });

  it.each(answerKinds)('only while nobody has answered (%s)', (kind) => {
    expect(mayTurnBackPromise(note, action, [aHeardAnswer({ kind })])).toEqual(
      kind === 'edit' ? { ok: true } : refused('answered'),
    );
  });

  it('does not mind a mismatch or another promise’s answers', () => {
    const answers = [
      aMismatchedAnswer({ kind: 'confirm' }),
      aHeardAnswer({ action: rowId(6), kind: 'confirm' }),
    ];
    expect(mayTurnBackPromise(note, action, answers).ok).toBe(true);
  });

  it.each([
    ['never was one', aNote()],
    ['became another promise', aNote({ became: { kind: 'action', id: rowId(6) } })],
    ['became a decision', aNote({ became: { kind: 'decision', id: rowId(5) } })],
  ])('not where the note %s', (_, other) => {
    expect(mayTurnBackPromise(other, action, [])).toEqual(refused('not-turned'));
  });
});

describe('turning a note into a decision, and back', () => {
  const note = aNote({ became: { kind: 'decision', id: rowId(1) } });

  it.each(decisionKinds)('%s', (kind) => {
    expect(decisionFromNote(aNote({ text: ' Vi prioriterar tunneln. ' }), kind)).toEqual({
      meeting: 11,
      agendaItem: 5,
      text: 'Vi prioriterar tunneln.',
      kind,
      status: kind === 'formal' ? 'proposed' : 'made',
      instance: '',
      decidedOn: null,
      paragraph: '',
      registryNumber: '',
    });
  });

  it.each(decisionKinds.flatMap((kind) => decisionStatuses.map((status) => [kind, status] as const)))(
    '%s, %s',
    (kind, status) => {
      const may = status === 'proposed' || (status === 'made' && kind === 'joint-position');
      expect(mayTurnBackDecision(note, aDecision({ kind, status }))).toEqual(
        may ? { ok: true } : refused('no-longer-proposed'),
      );
    },
  );

  it('not once it is in a diary', () => {
    const registered = aDecision({ registryNumber: 'DEMO 2026/001' });
    expect(mayTurnBackDecision(note, registered)).toEqual(refused('registered'));
  });

  it('not from another note', () => {
    expect(mayTurnBackDecision(aNote(), aDecision())).toEqual(refused('not-turned'));
    expect(mayTurnBackDecision(note, aDecision({ id: rowId(2) }))).toEqual(refused('not-turned'));
  });
});
