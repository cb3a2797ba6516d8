import type { Allowed, Finding } from '../../domain/kernel/guard/finding';
import type { QuotedFinding, TextGuard } from './TextGuard';

type FindPersonalData = (text: string, allowed: Allowed) => readonly Finding[];

/** The rules and the list of names are large, so they are fetched beside the screens. */
const fetchRules = async (): Promise<FindPersonalData> =>
  (await import('../../domain/kernel/guard/findPersonalData')).findPersonalData;

interface GuardSettings {
  /** A host without a screen has nobody to ask; numbers are stopped all the same. */
  readonly asks: boolean;
  readonly fetch?: () => Promise<FindPersonalData>;
}

/** The same words with another blank or capital are the same answer. */
const sameWords = (words: string): string => words.toLocaleLowerCase('sv').replace(/\s+/gu, ' ').trim();

export function makeTextGuard({ asks, fetch = fetchRules }: GuardSettings): TextGuard {
  const listeners = new Set<() => void>();
  const answered = new Set<string>();
  let allowed: Allowed = { domains: [], names: [] };
  let rules: FindPersonalData | null = null;
  let loading: Promise<boolean> | null = null;
  const tell = (): void => listeners.forEach((listener) => listener());
  const stands = ({ severity, words }: QuotedFinding): boolean =>
    severity === 'stops' || (asks && !answered.has(sameWords(words)));
  const loadOnce = async (): Promise<boolean> => {
    try {
      rules = await fetch();
      tell();
      return true;
    } catch {
      // The network is away; the next to ask tries again.
      loading = null;
      return false;
    }
  };
  return {
    findingsIn: (text) => {
      if (text.trim() === '') return [];
      const found = rules?.(text, allowed) ?? null;
      return found === null ? null : found.map((one) => quoted(text, one)).filter(stands);
    },
    load: () => (loading ??= loadOnce()),
    answer: (words) => {
      answered.add(sameWords(words));
      tell();
    },
    allow: (more) => {
      allowed = more;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const quoted = (text: string, finding: Finding): QuotedFinding => ({
  ...finding,
  words: text.slice(finding.start, finding.end),
});
