import { actions } from '../../../../shared/adapters/sharepoint/lists/actions';
import { answers } from '../../../../shared/adapters/sharepoint/lists/answers';
import {
  contacts,
  forums,
  organisations,
  places,
  programmes,
} from '../../../../shared/adapters/sharepoint/lists/directory';
import { decisions, notes, topics } from '../../../../shared/adapters/sharepoint/lists/meetingRecords';
import { agendaItems, attendance, meetings } from '../../../../shared/adapters/sharepoint/lists/meetings';
import { causes, problems } from '../../../../shared/adapters/sharepoint/lists/situation';

const nobody = (): null => null;
/** As after a list owner has added a choice of the municipality's own. */
const stored = { Id: 1, SamKind: 'Eget ord', 'odata.etag': '"1"' };

/** SharePoint itself says when a row was made. */
const made = { ...stored, Created: '2026-11-23T12:00:00Z' };

describe('a kind that the product does not know', () => {
  it('is read as not chosen, and the row can still be used', () => {
    expect(actions.read(stored, nobody).kind).toBeNull();
    expect(places.read(stored, nobody).kind).toBeNull();
    expect(problems.read(stored, nobody).kind).toBe('other');
  });

  it('stays in the list when something else is written', () => {
    expect(actions.write({ title: 'Ny' })).not.toHaveProperty('SamKind');
  });
});

describe('a word that rules hang on and the product does not know', () => {
  it.each([
    [
      'the status of an action rests',
      actions.read({ ...stored, SamStatus: 'Eget ord' }, nobody).status,
      'on-hold',
    ],
    [
      'a confirmation is waited for',
      actions.read({ ...stored, SamConfirmation: 'Ja' }, nobody).confirmation,
      'waiting',
    ],
    ['an answer is a comment', answers.read(made, nobody).kind, 'comment'],
    [
      'a contact answers for nothing more',
      contacts.read({ ...stored, SamRole: 'Chef' }, nobody).role,
      'participant',
    ],
    [
      'minutes are not written over',
      meetings.read({ ...stored, SamMinutesState: 'Klara' }, nobody).minutes,
      'registered',
    ],
  ])('%s', (_what, read, meant) => {
    expect(read).toBe(meant);
  });
});

const lists = {
  actions,
  agendaItems,
  answers,
  attendance,
  causes,
  contacts,
  decisions,
  forums,
  meetings,
  notes,
  organisations,
  places,
  problems,
  programmes,
  topics,
};

describe.each(Object.entries(lists))('a row of %s', (_name, list) => {
  it('can be read with a strange word in every choice and nothing else filled in', () => {
    const strange = list.schema.columns
      .filter(({ kind }) => kind === 'choice')
      .map(({ name }) => [name, 'Eget ord'] as const);
    const row = { ...made, ...Object.fromEntries(strange) };
    expect(() => list.read(row, nobody)).not.toThrow();
  });
});
