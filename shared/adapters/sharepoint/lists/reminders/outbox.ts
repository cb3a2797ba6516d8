import { ownersLog } from '../../../../application/provisioning/SiteRole';
import type { ContactId } from '../../../../domain/organisation/contact';
import type { OutboxFields, OutboxRow, OutboxState } from '../../../../domain/reminders/outboxRow';
import type {
  DigestKey,
  RecipientKey,
  ReminderChannel,
  ReminderKey,
} from '../../../../domain/reminders/reminder';
import { choice, type ChoiceWords } from '../../columns/choiceColumn';
import * as of from '../../columns/columnKinds';
import { words } from '../../columns/words';
import { readFields, writeFields, type StoredRow, type StoredValue } from '../../columns/FieldColumn';
import { boundColumns, messageHash } from '../answerLinks';
import { idOf, plainList, versionOf, type RowList } from '../RowList';

const indexed = { indexed: true };

const stateWords: ChoiceWords<OutboxState> = {
  planned: 'Planerad',
  leased: 'Skickas',
  sent: 'Skickad',
  failed: 'Gick inte att skicka',
  bounced: 'Kom i retur',
  answered: 'Besvarad',
};

const channelWords: ChoiceWords<ReminderChannel> = { chat: 'Chatt i Teams', mail: 'E-post' };

export const outboxColumns = {
  functionTitle: of.text(words('Title', 'Till', 'Funktionen som påminns.')),
  key: of.key<DigestKey>(
    words('SamDigestKey', 'Nyckel', 'Dag och mottagare. Samma utskick kan bara finnas en gång.'),
    { indexed: true, unique: true },
  ),
  day: of.date(words('SamDay', 'Dag', 'Dagen som utskicket gäller.'), indexed),
  recipient: of.key<RecipientKey>(words('SamRecipient', 'Mottagare', 'Konto eller e-postadress.'), indexed),
  contact: of.rowId<ContactId>(words('SamContactId', 'Kontakt', 'Numret på kontaktens rad.')),
  channel: choice(words('SamChannel', 'Väg', 'Hur utskicket når mottagaren.'), channelWords, 'mail'),
  state: choice(
    words('SamOutboxState', 'Läge', 'Hur långt utskicket har kommit.'),
    stateWords,
    // Never sent on a guess.
    'failed',
    indexed,
  ),
  leasedUntil: of.momentOrNull(
    words('SamLeasedUntil', 'Tas om tidigast', 'Före den tidpunkten tar ingen annan hand om raden.'),
    indexed,
  ),
  attempts: of.number(words('SamAttempts', 'Försök', 'Hur många gånger utskicket har försökts.')),
  sentAt: of.momentOrNull(words('SamSentAt', 'Skickades', 'När utskicket gick iväg.')),
  reason: of.text(words('SamReason', 'Skäl', 'Varför utskicket inte kom fram.')),
  reminders: of.keyLines<ReminderKey>(
    words('SamReminderKeys', 'Påminnelser', 'Vad utskicket påminner om, en på varje rad. Ingen text.'),
  ),
  answered: of.keyLines<ReminderKey>(
    words('SamAnsweredKeys', 'Besvarade', 'Påminnelserna som någon har svarat på.'),
  ),
};

const linkColumns = { hash: messageHash, ...boundColumns };

const linkIn = (stored: StoredRow): OutboxRow['link'] => {
  const { hash, ...bound } = readFields(linkColumns, stored);
  return hash === null ? null : { hash, ...bound };
};

const linkWritten = (link: OutboxRow['link'] | undefined): Record<string, StoredValue> =>
  link == null ? {} : writeFields(linkColumns, link);

const plain = plainList(
  {
    name: 'Outbox',
    title: 'Utkorg',
    description: 'Påminnelser på väg. Skrivs av tjänsten. Samordnare ser vad som inte kom fram.',
    rights: ownersLog,
    viewTitle: 'Hela utkorgen',
    view: ['LinkTitle', 'SamDay', 'SamChannel', 'SamOutboxState', 'SamAttempts', 'SamSentAt', 'SamReason'],
  },
  { ...outboxColumns, ...linkColumns },
);

/** Written by the service alone; coordinators see what did not arrive, and members see nothing. */
export const outbox: RowList<OutboxRow, OutboxFields> = {
  ...plain,
  read: (stored) => ({
    ...readFields(outboxColumns, stored),
    id: idOf(stored) as OutboxRow['id'],
    version: versionOf(stored),
    link: linkIn(stored),
  }),
  // A link that is bound is not taken away again.
  write: ({ link, ...fields }) => ({ ...writeFields(outboxColumns, fields), ...linkWritten(link) }),
};
