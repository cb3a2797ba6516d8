/** What a text may hold that should not be there. */
export const findingKinds = [
  'personal-number',
  'phone',
  'email',
  'plate',
  'home-address',
  'door-code',
  'name',
  'pointer',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A number stops the text; everything else is asked about, since only a person can tell. */
export type Severity = 'stops' | 'asks';

/** A place in a text where somebody may be pointed out; `start` and `end` count as in `String.slice`. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly severity: Severity;
}

/** What is known not to point anybody out. */
export interface Allowed {
  /** The organisations' own mail domains; what lies beneath them is theirs too. */
  readonly domains: readonly string[];
  /** Names of places and organisations, which may look like people's. */
  readonly names: readonly string[];
}

/** Part of a text as a rule finds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
