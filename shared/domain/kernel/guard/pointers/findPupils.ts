import type { Finding } from '../finding';
import { nextTo, tokenAt, type Token } from '../tokens';
import { classWords, pupils, schoolClass } from './personWords';

/** The end of "7C" or "5 B" at a place; a bare year of school is no class. */
function classAt(tokens: readonly Token[], at: number): Token | null {
  const [token, next] = [tokenAt(tokens, at), nextTo(tokens, at)];
  if (schoolClass.test(token.text)) return token;
  return /^[1-9]$/u.test(token.text) && /^[A-F]$/u.test(next.text) ? next : null;
}

export const isClass = (tokens: readonly Token[], at: number): boolean => classAt(tokens, at) !== null;

const counts = new Set(['en', 'ett', 'två', 'tre', 'den', 'enda', 'nya', 'utåtagerande']);
const definite = /^(?:eleven|pojken|flickan|killen|tjejen|grabben|barnet|lärjungen|sonen|dottern)$/u;

const reach = 4;

/** The end of "åk 8" or "nian" at a place. */
function yearAt(tokens: readonly Token[], at: number): Token | null {
  const [token, next] = [tokenAt(tokens, at), nextTo(tokens, at)];
  if (!classWords.has(token.lower)) return null;
  return /^\d/u.test(next.text) ? next : token;
}

/** The class that a pupil is said to go to; a year of school is enough for one who is known already. */
function classAfter(tokens: readonly Token[], at: number): Token | null {
  const known = definite.test(tokenAt(tokens, at).lower);
  for (let next = at + 1; next <= at + reach; next += 1) {
    const found = classAt(tokens, next) ?? (known ? yearAt(tokens, next) : null);
    if (found !== null) return found;
  }
  return null;
}

/** A pupil and the class: so few that everybody at the school knows who it is. */
export const findPupils = (tokens: readonly Token[]): readonly Finding[] =>
  tokens.flatMap((token, at) => {
    if (!pupils.has(token.lower)) return [];
    const counted =
      definite.test(token.lower) || counts.has(tokenAt(tokens, at - 1).lower) || isSingular(token);
    const last = counted ? classAfter(tokens, at) : null;
    return last === null ? [] : [{ start: token.start, end: last.end, kind: 'pointer', severity: 'asks' }];
  });

const isSingular = ({ lower }: Token): boolean =>
  /^(?:elev|pojke|flicka|kille|tjej|grabb|går|gick|mobbaren|bråkstaken)$/u.test(lower);
