import type { FindingKind } from '../../../domain/kernel/guard/finding';
import type { QuestionedText } from '../sv/questioned';
import { columnNames } from './columnNames';
import { textListNames } from './textListNames';

const kinds: Readonly<Record<FindingKind, string>> = {
  'personal-number': 'a personal identity number',
  phone: 'a phone number',
  email: 'an e-mail address',
  plate: 'a registration plate',
  'home-address': 'a home address',
  'door-code': 'a door code',
  name: 'a name',
  pointer: 'something that points out a person',
};

export const questioned: QuestionedText = {
  title: 'Texts to look at',
  hint: 'They have come in another way than through Samverkansrummet, such as on a list page, from Excel or from a flow, and may point somebody out. Correct the text, and the row disappears from here.',
  place: (list, row) => `${textListNames[list]}, row ${row}`,
  column: (title) => columnNames[title] ?? title,
  says: (column, found) =>
    `${column}: may hold ${new Intl.ListFormat('en-GB').format(found.map((kind) => kinds[kind]))}.`,
  letStand: 'Let it stand',
  letStandAt: (place, column) => `Let it stand: ${place}, ${column}`,
};
