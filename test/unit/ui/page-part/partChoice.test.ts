import {
  choiceIn,
  noChoice,
  readReceived,
  withChoice,
} from '../../../../shared/ui/page-part/choice/partChoice';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import type { PlaceKey } from '../../../../shared/domain/situation/place';

const forum = 'est-sodermalm' as ForumKey;
const places = [{ key: 'medborgarplatsen' as PlaceKey, name: 'Medborgarplatsen' }];
const read = (place: unknown, problem: unknown) => readReceived({ place, problem }, forum, places);

describe('what is chosen in a part', () => {
  it('is the place and the problem that its actions are narrowed to, the problem with its forum', () => {
    const query = 'plats=medborgarplatsen&problem=12&lage=overdue';
    expect(choiceIn({ page: 'actions', query }, forum)).toEqual({
      place: 'medborgarplatsen',
      problem: 'est-sodermalm/12',
    });
    expect(choiceIn({ page: 'actions', query, forum: 'bra-farsta' as ForumKey }, forum)?.problem).toBe(
      'bra-farsta/12',
    );
  });

  it('is nothing where nothing narrows, and stays as it was on another screen', () => {
    expect(choiceIn({ page: 'actions', query: '' }, forum)).toEqual(noChoice);
    expect(choiceIn({ page: 'overview' }, forum)).toBeNull();
  });
});

describe('what another part tells', () => {
  it.each([
    ['medborgarplatsen', 'est-sodermalm/12', { place: 'medborgarplatsen', problem: 12 }],
    [' MEDBORGARPLATSEN ', 12, { place: 'medborgarplatsen', problem: 12 }],
    [undefined, '12', { problem: 12 }],
  ])('is read as a place and a problem of this forum: %j %j', (place, problem, expected) => {
    expect(read(place, problem)).toEqual(expected);
  });

  it.each([
    ['okänd plats', 'bra-farsta/12'],
    ['', ''],
    ["x' or 1 eq 1", "1' or 1 eq 1"],
    [{ toString: () => 'medborgarplatsen' }, ['12']],
    [Number.NaN, -1],
    [Infinity, 1.5],
    [null, 'est-sodermalm/12/13'],
    ['x'.repeat(5_000_000), '9'.repeat(400)],
    ['<img src=x onerror=alert(1)>', 'est-sodermalm/'],
  ])('narrows nothing where it means nothing here', (place, problem) => {
    expect(read(place, problem)).toEqual({});
  });
});

describe('the register’s address', () => {
  it('takes a choice in and out again, and keeps the rest', () => {
    const query = withChoice('lage=overdue&vy=tavla', read('medborgarplatsen', 12));
    expect(query).toBe('lage=overdue&problem=12&plats=medborgarplatsen&vy=tavla');
    expect(withChoice(query, {})).toBe('lage=overdue&vy=tavla');
  });
});
