import { minutesStates, type MinutesState } from '../../../../shared/domain/meeting/meeting';
import {
  deedOf,
  isLocked,
  latestOf,
  mayCorrect,
  minutesStatesAfter,
  moveMinutes,
  shownState,
  type MinutesVersion,
} from '../../../../shared/domain/meeting/minutesVersion';
import { looksLikeRegistryNumber } from '../../../../shared/domain/meeting/registryNumber';
import { rowId, version } from '../../../builders/keys';

const aVersion = (change: Partial<MinutesVersion> = {}): MinutesVersion => ({
  id: rowId(1),
  version: version('"1"'),
  meeting: rowId(11),
  number: 1,
  state: 'draft',
  registryNumber: '',
  textHash: '',
  handedOverTo: '',
  fileName: 'a.docx',
  address: 'https://exempel.se/a.docx',
  ...change,
});

/** Every step that there is; all others are refused. */
const steps: Readonly<Record<MinutesState, readonly MinutesState[]>> = {
  none: ['draft'],
  draft: ['out-for-comments', 'finalised'],
  'out-for-comments': ['finalised'],
  finalised: ['registered'],
  registered: [],
};

describe('moving minutes to another state', () => {
  const pairs = minutesStates.flatMap((from) => minutesStates.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s', (from, to) => {
    expect(minutesStatesAfter(from).includes(to)).toBe(steps[from].includes(to));
    expect(moveMinutes(from, to)).toEqual(
      steps[from].includes(to)
        ? { ok: true, value: to }
        : { ok: false, error: { kind: 'minutes-state-not-reachable', from, to } },
    );
  });

  it.each(minutesStates)('never leaves a locked state for an open one: %s', (state) => {
    const open = minutesStatesAfter(state).filter((next) => !isLocked(next));
    if (isLocked(state)) expect(open).toEqual([]);
    expect(mayCorrect(state)).toBe(isLocked(state));
  });

  it.each(minutesStates)('is told by a line in the log that no other state shares: %s', (state) => {
    const deed = deedOf(state);
    const sharing = minutesStates.filter((other) => deedOf(other) === deed);
    if (deed !== null) expect(sharing).toEqual([state]);
    else expect(['none', 'draft']).toContain(state);
  });
});

describe('the version that stands', () => {
  it('is the one with the highest number, in whatever order they lie', () => {
    const versions = [2, 10, 1].map((number) => aVersion({ number }));
    expect(latestOf(versions)?.number).toBe(10);
    expect(latestOf([])).toBeNull();
  });

  it('is shown as registered when the registry’s number was put in by hand', () => {
    expect(shownState(aVersion({ state: 'finalised', registryNumber: 'KS 2026/1' }))).toBe('registered');
    expect(shownState(aVersion({ state: 'finalised' }))).toBe('finalised');
    expect(shownState(aVersion({ state: 'draft', registryNumber: 'KS 2026/1' }))).toBe('draft');
  });
});

describe('a registry number', () => {
  it.each([
    '171-1309/2017',
    'KS 2019/0296',
    '2017/000428',
    'RS 2019-1061',
    'KSF/2018:25',
    'DEMO 2026/001',
    ' KS 2026/0296 ',
  ])('looks like one: %s', (text) => expect(looksLikeRegistryNumber(text)).toBe(true));

  it.each(['', 'hej', '2026', 'KS', 'se mejlet', '19121212-1212 och mer', 'ks 2026/1'])(
    'does not look like one: %j',
    (text) => expect(looksLikeRegistryNumber(text)).toBe(false),
  );
});
