import { parseLocalDate, type LocalDate } from '../kernel/localDate';
import type { Organisation, OrganisationKey } from '../organisation/organisation';
import { organisationsOn } from '../organisation/validity';

/** One line of what was promised before the first meeting, as far as it can be read. */
export interface PromiseLine {
  /** From one, as people count. */
  readonly number: number;
  readonly title: string;
  /** Null where no organisation of the register goes by that name. */
  readonly organisation: OrganisationKey | null;
  readonly organisationTyped: string;
  readonly dueDate: LocalDate | null;
  /** What was typed as a date and is none; empty otherwise. */
  readonly badDate: string;
}

/**
 * Reads lines as they are pasted from a sheet (tabs) or typed (semicolons): what, who, and when where it is known. A
 * line of headings is passed over when its second column is no organisation and is called so.
 */
export function promiseLines(
  text: string,
  organisations: readonly Organisation[],
  today: LocalDate,
): readonly PromiseLine[] {
  const known = organisationsOn(organisations, today);
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !isHeading(line))
    .map(({ line, number }) => readLine(line, number, known));
}

const heading =
  /^(åtgärd|åtagande|vad|action|promise|what)\s*[\t;]\s*(organisation|ansvarig|vem|who|responsible)\b/i;
const isHeading = (line: string): boolean => heading.test(line);

function readLine(line: string, number: number, organisations: readonly Organisation[]): PromiseLine {
  const [title = '', who = '', when = ''] = line.split(line.includes('\t') ? '\t' : ';').map(trimmed);
  const organisation = organisationCalled(who, organisations);
  return { number, title, organisation, organisationTyped: who, ...dateIn(when) };
}

const trimmed = (part: string): string => part.trim();

function dateIn(when: string): Pick<PromiseLine, 'dueDate' | 'badDate'> {
  if (when === '') return { dueDate: null, badDate: '' };
  const date = parseLocalDate(when);
  return date.ok ? { dueDate: date.value, badDate: '' } : { dueDate: null, badDate: when };
}

const plain = (text: string): string => text.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();

function organisationCalled(name: string, organisations: readonly Organisation[]): OrganisationKey | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  const found = organisations.find((one) =>
    [one.name, one.shortName, one.tag, one.key].some((called) => plain(called) === wanted),
  );
  return found?.key ?? null;
}
