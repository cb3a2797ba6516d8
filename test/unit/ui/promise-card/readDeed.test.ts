import fc from 'fast-check';
import { readDeed } from '../../../../shared/ui/promise-card/readDeed';
import { aPromiseItem } from '../../../builders/aPromiseItem';

const item = aPromiseItem();

describe('what a card sends', () => {
  it('is heeded where the card offered it', () => {
    expect(readDeed({ deed: 'reload' }, [])).toEqual({ deed: 'reload' });
    expect(readDeed({ deed: 'answer', key: item.key, kind: 'done', words: 'Klart' }, [item])).toEqual({
      deed: 'answer',
      item,
      kind: 'done',
      words: 'Klart',
    });
  });

  it.each([
    ['a promise that is not shown', { deed: 'answer', key: 'annat/1', kind: 'done' }],
    ['an answer that is not offered', { deed: 'answer', key: item.key, kind: 'edit' }],
    ['a telling of what is to be confirmed first', { deed: 'answer', key: 'b', kind: 'done' }],
    ['a deed of another kind', { deed: 'delete', key: item.key }],
    ['nothing', null],
    ['a text', 'reload'],
  ])('is passed over where it is %s', (_what, data) => {
    expect(readDeed(data, [item, aPromiseItem({ key: 'b', toConfirm: true })])).toBeNull();
  });

  it('takes words for words, whatever else stands there', () => {
    const deed = readDeed({ deed: 'answer', key: item.key, kind: 'comment', words: { length: 3 } }, [item]);
    expect(deed).toMatchObject({ words: '' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readDeed(data, [item]);
      }),
    );
  });
});
