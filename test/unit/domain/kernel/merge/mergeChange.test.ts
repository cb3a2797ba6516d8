import { changedFields } from '../../../../../shared/domain/kernel/merge/changedFields';
import { mergeChange } from '../../../../../shared/domain/kernel/merge/mergeChange';

interface Row {
  readonly title: string;
  readonly text: string;
  readonly minutes: number;
  readonly causes: readonly number[];
}

const base: Row = { title: 'Lampor', text: 'Första\nAndra', minutes: 10, causes: [1] };
const merge = (mine: Partial<Row>, theirs: Partial<Row>) =>
  mergeChange<Row>({ base, mine, theirs: { ...base, ...theirs }, longTexts: ['text'] });

describe('putting a change of a row together with another’s', () => {
  it('writes what only we have changed', () => {
    expect(merge({ title: 'Byt lampor' }, { minutes: 5 })).toEqual({
      free: { title: 'Byt lampor' },
      contested: [],
      mine: {},
    });
  });

  it('writes nothing and asks nothing where both arrived at the same', () => {
    const same = { minutes: 5, causes: [1, 2], text: 'Andra' };
    expect(merge(same, same)).toEqual({ free: {}, contested: [], mine: {} });
  });

  it('lets theirs stand in a short field that both have changed, and keeps ours', () => {
    expect(merge({ title: 'Min', causes: [2] }, { title: 'Deras', causes: [3] })).toEqual({
      free: {},
      contested: ['title', 'causes'],
      mine: { title: 'Min', causes: [2] },
    });
  });

  it('puts a long text together by paragraph', () => {
    expect(merge({ text: 'Första, min\nAndra' }, { text: 'Första\nAndra, deras' })).toEqual({
      free: { text: 'Första, min\nAndra, deras' },
      contested: [],
      mine: {},
    });
  });

  it('writes the paragraphs of ours that nobody contests', () => {
    expect(merge({ text: 'Min\nAndra, min' }, { text: 'Deras\nAndra' })).toEqual({
      free: { text: 'Deras\nAndra, min' },
      contested: ['text'],
      mine: { text: 'Min\nAndra, min' },
    });
  });

  it('writes nothing of a long text that is contested throughout', () => {
    expect(merge({ text: 'Min\nAndra' }, { text: 'Deras\nAndra' })).toEqual({
      free: {},
      contested: ['text'],
      mine: { text: 'Min\nAndra' },
    });
  });
});

describe('what differs between two readings', () => {
  it('names only the fields that differ, lists by what they hold', () => {
    expect(changedFields(base, { ...base, causes: [1], minutes: 4 })).toEqual({ minutes: 4 });
  });
});
