import type { Allowed, Finding, FindingKind, Severity } from '../../domain/kernel/guard/finding';

/** A finding with the words it is about. */
export interface QuotedFinding extends Finding {
  readonly words: string;
}

/** Why a text is not saved: what stands in it that stops, or that nobody has answered for. */
export interface PersonalDataRefusal {
  readonly kind: 'personal-data';
  readonly findings: readonly {
    readonly kind: FindingKind;
    readonly severity: Severity;
    readonly words: string;
  }[];
}

/** The rules could not be fetched, so nothing is let past: the text waits. */
export interface GuardNotLoaded {
  readonly kind: 'guard-not-loaded';
}

/** Watches over what is typed in one window: what may point somebody out, and what the person has said of it. */
export interface TextGuard {
  /** What stands in the way of saving a text; null until the rules have been fetched. */
  findingsIn(text: string): readonly QuotedFinding[] | null;
  /** Fetches the rules; false where they cannot be had now. */
  load(): Promise<boolean>;
  /** "Pekar inte ut någon": these words are not asked about again in this window. */
  answer(words: string): void;
  /** Names and mail domains that point nobody out. */
  allow(allowed: Allowed): void;
  /** Calls back when the same text may be judged otherwise; the returned function ends it. */
  subscribe(listener: () => void): () => void;
}
