import type { FindingKind } from '../../../domain/kernel/guard/finding';
import type { TextList } from '../../../domain/redaction/textLists';
import { textListNames } from './textListNames';

const kinds: Readonly<Record<FindingKind, string>> = {
  'personal-number': 'personnummer',
  phone: 'telefonnummer',
  email: 'e-postadress',
  plate: 'registreringsnummer',
  'home-address': 'bostadsadress',
  'door-code': 'portkod',
  name: 'namn',
  pointer: 'något som pekar ut en person',
};

/** Texts that came in another way and may point somebody out. */
export const questioned = {
  title: 'Texter att se över',
  hint: 'De har kommit in på annat sätt än genom Samverkansrummet, till exempel på en listsida, från Excel eller från ett flöde, och kan peka ut någon. Rätta texten, så försvinner raden härifrån.',
  place: (list: TextList, row: number): string => `${textListNames[list]}, rad ${row}`,
  /** A column by its title in SharePoint. */
  column: (title: string): string => title,
  says: (column: string, found: readonly FindingKind[]): string =>
    `${column}: kan innehålla ${new Intl.ListFormat('sv').format(found.map((kind) => kinds[kind]))}.`,
  letStand: 'Får stå',
  letStandAt: (place: string, column: string): string => `Får stå: ${place}, ${column}`,
};

export type QuestionedText = typeof questioned;
