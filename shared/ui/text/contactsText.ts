import { contacts as en } from './en/contacts';
import type { Bilingual } from './language';
import { contacts as sv, type ContactsText } from './sv/contacts';

export const contactsText: Bilingual<ContactsText> = { sv, en };
