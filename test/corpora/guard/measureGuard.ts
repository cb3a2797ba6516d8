import { findPersonalData } from '../../../shared/domain/kernel/guard/findPersonalData';
import { findingKinds, type Allowed, type FindingKind } from '../../../shared/domain/kernel/guard/finding';
import type { CaughtSentence } from './caughtByOther/caughtSentence';

/** As a forum's own organisations have them; no names, so that places must be told by themselves. */
export const allowedHere: Allowed = {
  domains: ['stockholm.se', 'polisen.se', 'regionstockholm.se', 'storstockholm.brand.se', 'sl.se'],
  names: [],
};

/** A number must be stopped; anything else is caught when the guard asks at all. */
function isCaught({ text, kind }: CaughtSentence): boolean {
  const findings = findPersonalData(text, allowedHere);
  return kind === 'personal-number'
    ? findings.some(({ severity }) => severity === 'stops')
    : findings.length > 0;
}

/** The sentence is caught for what it is. */
const isNamed = ({ text, kind }: CaughtSentence): boolean =>
  findPersonalData(text, allowedHere).some((finding) => finding.kind === kind);

export interface Recall {
  readonly kind: FindingKind;
  readonly sentences: number;
  readonly caught: number;
  readonly named: number;
  readonly missed: readonly string[];
}

export const recallOf = (sentences: readonly CaughtSentence[]): readonly Recall[] =>
  findingKinds.map((kind) => {
    const own = sentences.filter((sentence) => sentence.kind === kind);
    const caught = own.filter(isCaught);
    return {
      kind,
      sentences: own.length,
      caught: caught.length,
      named: own.filter(isNamed).length,
      missed: own.filter((sentence) => !caught.includes(sentence)).map(({ text }) => text),
    };
  });

export const alarmsIn = (ordinary: readonly string[]): readonly string[] =>
  ordinary.filter((text) => findPersonalData(text, allowedHere).length > 0);

export const falseStopsIn = (ordinary: readonly string[]): readonly string[] =>
  ordinary.filter((text) => findPersonalData(text, allowedHere).some(({ severity }) => severity === 'stops'));

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** The figures as the documentation shows them. */
export function figuresTable(us: readonly Recall[], other: readonly Recall[]): string {
  const rows = us.map((ours, index) => {
    const theirs = other[index] ?? ours;
    const [all, caught] = [ours.sentences + theirs.sentences, ours.caught + theirs.caught];
    const cells = [`${ours.caught}/${ours.sentences}`, `${theirs.caught}/${theirs.sentences}`];
    return `| ${[ours.kind, ...cells, percent(caught, all), percent(ours.named + theirs.named, all)].join(' | ')} |`;
  });
  return ['| kind | our half | blind half | caught | named right |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
