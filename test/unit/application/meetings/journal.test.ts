import { MemoryDevice } from '../../../../shared/adapters/memory/MemoryDevice';
import { openJournal } from '../../../../shared/application/meetings/session/journal';

const whole = {
  id: 'given-1',
  name: 'addTopic',
  given: ['Julhandeln', 'trafikkontoret'],
  at: '2026-11-23T12:00:00Z',
  seen: null,
  refusal: null,
};

const readBack = (written: unknown) => {
  const device = new MemoryDevice().open('samordnare');
  device.write('meeting-7/command/000001-given-1', JSON.stringify(written));
  return openJournal(device, 'meeting-7').all();
};

describe('a command read back from the device', () => {
  it('is as it was kept', () => {
    const refused = { ...whole, refusal: { kind: 'text-too-long', limit: 120, length: 130 } };
    expect(readBack(whole)).toEqual([whole]);
    expect(readBack(refused)).toEqual([refused]);
  });

  it.each([
    ['no id', { id: undefined }],
    ['a number for its id', { id: 1 }],
    ['no moment', { at: undefined }],
    ['a number for its moment', { at: 1700000000 }],
    ['a name of nothing', { name: 'dropEverything' }],
    ['nothing given', { given: 'Julhandeln' }],
  ])('is none with %s', (_, change) => {
    expect(readBack({ ...whole, ...change })).toEqual([]);
  });

  it.each([[{ kind: 'of-another-version' }], [{ kind: 'toString' }], ['refused'], [{}], [undefined]])(
    'is shown as one to look at where it is refused by %j',
    (refusal) => {
      expect(readBack({ ...whole, refusal })).toEqual([{ ...whole, refusal: { kind: 'changed-by-other' } }]);
    },
  );
});
