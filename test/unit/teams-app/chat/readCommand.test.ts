import { readCommand } from '../../../../teams-app/bot/chat/commands/readCommand';
import { readWhen } from '../../../../teams-app/bot/chat/commands/readWhen';
import { editDistance } from '../../../../teams-app/bot/chat/commands/editDistance';
import type { LocalDate } from '../../../../shared/domain/kernel/localDate';

const today = '2026-11-23' as LocalDate;

describe('reading a message as a command', () => {
  it.each([
    ['mina åtaganden', 'my-promises', 'sv'],
    ['Mina Åtaganden!', 'my-promises', 'sv'],
    ['mina ataganden', 'my-promises', 'sv'],
    ['mina a\u030Ataganden', 'my-promises', 'sv'],
    ['mina åtagnden', 'my-promises', 'sv'],
    ['mian åtaganden', 'my-promises', 'sv'],
    ['<at>Samverkansrummet</at> mina åtaganden', 'my-promises', 'sv'],
    ['my promises', 'my-promises', 'en'],
    ['my promisses', 'my-promises', 'en'],
    ['nästa möte', 'next-meeting', 'sv'],
    ['nästa mötet?', 'next-meeting', 'sv'],
    ['nasta mote', 'next-meeting', 'sv'],
    ['next meeting', 'next-meeting', 'en'],
    ['nxet meeting', 'next-meeting', 'en'],
    ['läget', 'state', 'sv'],
    ['Läget?', 'state', 'sv'],
    ['status', 'state', 'en'],
    ['påminn', 'remind', 'sv'],
    ['pamin', 'remind', 'sv'],
    ['påminn mig', 'remind', 'sv'],
    ['remind me', 'remind', 'en'],
    ['pausa', 'pause', 'sv'],
    ['pausa påminelser', 'pause', 'sv'],
    ['fortsätt', 'resume', 'sv'],
    ['fortsatt', 'resume', 'sv'],
    ['forsätt', 'resume', 'sv'],
    ['fortsätt påminna', 'resume', 'sv'],
    ['resume', 'resume', 'en'],
    ['continue', 'resume', 'en'],
    ['att bekräfta', 'to-confirm', 'sv'],
    ['bekräfat', 'to-confirm', 'sv'],
    ['confirm', 'to-confirm', 'en'],
    ['koppla', 'bind', 'sv'],
    ['<at>Samverkansrummet</at>&nbsp;nästa möte', 'next-meeting', 'sv'],
    ['hjälp', 'help', 'sv'],
    ['hjlp', 'help', 'sv'],
    ['help', 'help', 'en'],
    ['?', 'help', 'sv'],
  ])('takes %p as %s in %s', (text, name, language) => {
    expect(readCommand(text)).toEqual({ name, language, rest: '' });
  });

  it.each([
    ['påminn ÅT-SÖD-28 i morgon', 'remind', 'at-sod-28 i morgon'],
    ['påmin mig ÅT-7 om 2 veckor', 'remind', 'at-7 om 2 veckor'],
    ['pausa 2 veckor', 'pause', '2 veckor'],
    ['koppla Södermalm', 'bind', 'sodermalm'],
    ['connect Södermalm', 'bind', 'sodermalm'],
    ['pause until 2026-12-24', 'pause', 'until 2026-12-24'],
  ])('keeps what follows in %p', (text, name, rest) => {
    expect(readCommand(text)).toMatchObject({ name, rest });
  });

  it.each([
    '',
    '   ',
    'Vi ses på torsdag',
    'pasta',
    'test 5 dagar',
    'tst 5 dagar',
    'kaffe',
    'mötesrummet är bokat till klockan tre i dag',
    'DROP TABLE Svar',
    '<script>alert(1)</script>',
    'å'.repeat(20_000),
  ])('takes %.40p as no command', (text) => {
    expect(readCommand(text)).toBeNull();
  });
});

describe('a letter full of beginnings', () => {
  // A quarter of a megabyte, as much as the service takes: read from each beginning to the end it took half a minute.
  it.each(['<at', '<at>', '<at></at', ' .'])('is read once through: %p', (beginning) => {
    const begun = performance.now();
    expect(readCommand(beginning.repeat(260_000 / beginning.length))).toBeNull();
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('counting slips of the finger', () => {
  it.each([
    ['laget', 'laget', 0],
    ['lget', 'laget', 1],
    ['lagget', 'laget', 1],
    ['lagot', 'laget', 1],
    ['algte', 'laget', 2],
    ['', 'mote', 4],
    ['mote', '', 4],
  ])('finds %p to %p as %i', (one, other, slips) => {
    expect(editDistance(one, other)).toBe(slips);
  });
});

describe('reading when', () => {
  it.each([
    ['at-sod-28 i morgon', '2026-11-24', 'at-sod-28'],
    ['i overmorgon', '2026-11-25', null],
    ['2 veckor', '2026-12-07', null],
    ['en vecka', '2026-11-30', null],
    ['10 dagar', '2026-12-03', null],
    ['until 2026-12-24', '2026-12-24', null],
    ['at-7 2027-01-07', '2027-01-07', 'at-7'],
    ['till 2026-11-23', null, null],
    ['till 2026-02-31', null, null],
    ['nar jag orkar', null, null],
    ['fyra veckor', '2026-12-21', null],
    ['ten days', '2026-12-03', null],
    ['at-far-1 pa fredag', '2026-11-27', 'at-far-1'],
    ['till mandag', '2026-11-30', null],
    ['until sunday', '2026-11-29', null],
    ['2 veckor fran torsdag', '2026-12-07', null],
    ['till nasta fredag', null, null],
  ])('reads %p', (rest, day, action) => {
    expect(readWhen(rest, today)).toEqual({ day, action });
  });
});
