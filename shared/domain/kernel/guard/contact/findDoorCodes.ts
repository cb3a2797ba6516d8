import type { Finding } from '../finding';
import { nextTo, tokenAt, type Token } from '../tokens';
import { wordSet } from '../wordSet';

/** Words for a code that opens something. */
const code =
  /^(?:(?:port|dörr|entré|grind|larm|lås|gård|gårds|trapp|trapphus|källar|garage|soprums|tvättstuge|cykelrums|nyckelskåps|nyckelbox|pin|bom|hiss|lokal|förråds|inpasserings|passer)-?)(?:kod|koden|koder|kodens)$|^(?:kodlås|kodlåset|pk|pkod|p-kod|portkd|p-koden)$/u;
const plain = /^(?:kod|koden|koder)$/u;
/** What a plain code or number must be near: something with a lock. */
const lock =
  /(?:^|.)(?:port|porten|dörr|dörren|lås|låset|grind|grinden|larm|larmet|entrén?|trapphuset|garaget|bommen|skåpet|förrådet|källaren|soprummet|tvättstugan|cykelrummet|portar|portarna|lokalen)$/u;
const keys = /^(?:slå|slår|knappa|knappar|tryck|trycker|in|är)$/u;
/** Said of a number that opens. */
const opens =
  /^(?:använd|använda|slå|slår|knappa|knappar|tryck|trycker|öppna|öppnar|öppnas|stängs|larmas|låses|låsa|lås|kommer|komma|kom|går|ta|tar|släpp|släpper|släpps)$/u;
const justBefore = /^(?:med|in|slå|slår|använd|använda|knappa|tryck|trycker|öppnar)$/u;
/** Before a number: it is a date or a time, and no code. */
const elsewhere = wordSet(
  `från senast år under sedan hösten våren sommaren vintern kl klockan januari februari mars april maj juni juli augusti september
  oktober november december vecka v paragraf`,
);
/** After a number: it counts something. */
const units = wordSet(
  `kr kronor lägenheter hushåll boende portar gånger dagar månader minuter timmar procent st stycken personer meter
  januari februari mars april maj juni juli augusti september oktober november december`,
);
const digits = /^[A-D]?\d{3,6}$/u;
const pairs = /^\d{2}$/u;
const year = /^(?:19|20)\d\d$/u;
/** A year is a code only where it is said to be one. */
const says = /^(?:är|till|kod|koden|kod:|med|nu|=|portkod|portkoden|in|blev|blir)$/u;

/** How many words may stand between the code and its number. */
const reach = 8;

/** The number after a word for a code, "24 68" as well as "2468". */
function numberAfter(tokens: readonly Token[], at: number): readonly [Token, Token] | null {
  for (let next = at + 1; next <= at + reach; next += 1) {
    if (elsewhere.has(tokenAt(tokens, next).lower)) return null;
    const last = numberAt(tokens, next);
    if (last !== null) return isCount(tokens, next) ? null : [tokenAt(tokens, next), last];
  }
  return null;
}

/** The end of a number that begins at a place; a year is one only where it is said to be. */
function numberAt(tokens: readonly Token[], at: number): Token | null {
  const [token, next] = [tokenAt(tokens, at), nextTo(tokens, at)];
  if (pairs.test(token.text)) return pairs.test(next.text) ? next : null;
  return digits.test(token.text) && !isYear(tokens, at) ? token : null;
}

const isCount = (tokens: readonly Token[], at: number): boolean => units.has(tokenAt(tokens, at + 1).lower);

function isYear(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  return year.test(tokenAt(tokens, at).text) && !says.test(before) && !code.test(before);
}

const anyLock = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from), to).some(({ lower }) => lock.test(lower));

function isAboutDoor(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (!plain.test(lower)) return code.test(lower);
  const keyed = tokens.slice(at + 1, at + 3).some((token) => keys.test(token.lower));
  return keyed || anyLock(tokens, at - 4, at + reach);
}

/** "Slå 1234 i porten", "larmet stängs av med 4051": a number that opens, without a word for code. */
function isKey(tokens: readonly Token[], at: number): boolean {
  if (!digits.test(tokenAt(tokens, at).text) || isCount(tokens, at)) return false;
  if (!justBefore.test(tokenAt(tokens, at - 1).lower)) return false;
  const verb = tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => opens.test(lower));
  return verb && anyLock(tokens, at - 10, at + 10);
}

const asked = (first: Token, last: Token): Finding => ({
  start: first.start,
  end: last.end,
  kind: 'door-code',
  severity: 'asks',
});

/** Codes to doors, gates and alarms. */
export const findDoorCodes = (tokens: readonly Token[]): readonly Finding[] =>
  tokens.flatMap((token, at) => {
    const number = isAboutDoor(tokens, at) ? numberAfter(tokens, at) : null;
    if (number !== null) return [asked(number[0], number[1])];
    return isKey(tokens, at) ? [asked(token, token)] : [];
  });
