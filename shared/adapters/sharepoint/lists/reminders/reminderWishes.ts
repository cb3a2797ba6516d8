import { everybodysOwn } from '../../../../application/provisioning/SiteRole';
import type { ActionId } from '../../../../domain/action/action';
import type { PersonId } from '../../../../domain/kernel/id';
import type { LocalDate } from '../../../../domain/kernel/localDate';
import type { ForumKey } from '../../../../domain/organisation/forum';
import type { RecipientKey } from '../../../../domain/reminders/reminder';
import type { ReminderWish } from '../../../../domain/reminders/reminderWish';
import { wishDay, type WishWord } from '../../../../domain/reminders/standingWishes';
import { choiceOrNull, type ChoiceWords } from '../../columns/choiceColumn';
import * as of from '../../columns/columnKinds';
import { words } from '../../columns/words';
import { readFields, writeFields, type StoredRow } from '../../columns/FieldColumn';
import { listSchema, selectOf, type RowList } from '../RowList';

const kindWords: ChoiceWords<ReminderWish['kind']> = { pause: 'Paus', own: 'Egen påminnelse' };

export const wishColumns = {
  day: of.date(words('SamDay', 'Dag', 'Pausens sista dag, eller dagen då påminnelsen ska komma.'), {
    indexed: true,
  }),
  kind: choiceOrNull(words('SamKind', 'Slag', 'Paus eller egen påminnelse.'), kindWords),
  forum: of.keyOrNull<ForumKey>(
    words('SamForumKey', 'Forum', 'Nyckeln till forumet. Tomt betyder alla forum.'),
  ),
  action: of.rowIdOrNull<ActionId>(
    words('SamActionId', 'Åtgärd', 'Numret på åtgärden i forumet. Tomt betyder alla åtgärder.'),
  ),
  recipient: of.keyOrNull<RecipientKey>(
    words('SamRecipient', 'För', 'Sätts av tjänsten för den som saknar konto. Annars gäller Skapad av.'),
  ),
};

const takenBack = 'Borttagen';
const title = of.text(words('Title', 'I korthet', 'Sätts av programmet.'));

/** A wish as it stands: whose it is says SharePoint's author, not the row. */
export interface StoredWish {
  readonly author: PersonId | null;
  readonly kind: ReminderWish['kind'] | null;
  readonly day: LocalDate;
  readonly forum: ForumKey | null;
  readonly action: ActionId | null;
  readonly recipient: RecipientKey | null;
}

type WishFields = Omit<StoredWish, 'author'>;

/** Everybody keeps their own, and the list itself keeps others' hands off. */
export const reminderWishes: RowList<StoredWish, WishFields> = {
  schema: {
    ...listSchema(
      {
        name: 'ReminderWishes',
        title: 'Pauser och egna påminnelser',
        description:
          'Vad var och en har bett om för sina egna påminnelser. Var och en ändrar bara sina egna.',
        rights: everybodysOwn,
        viewTitle: 'Alla',
        view: ['LinkTitle', 'SamDay', 'SamForumKey', 'SamActionId', 'Author'],
      },
      [title.column],
      wishColumns,
    ),
    ownRowsOnly: true,
  },
  select: [...selectOf(wishColumns), 'AuthorId'],
  read: (stored: StoredRow, authorOf) => ({
    ...readFields(wishColumns, stored),
    author: authorOf(Number(stored['AuthorId'])),
  }),
  write: (fields) => ({
    ...(fields.kind === undefined
      ? {}
      : { Title: fields.kind === null ? takenBack : kindWords[fields.kind] }),
    ...writeFields(wishColumns, fields),
  }),
};

export function wishFieldsOf(word: WishWord): WishFields {
  const { kind, forum, action, recipient } = word;
  return { kind: kind === 'taken-back' ? null : kind, forum, action, recipient, day: wishDay(word) };
}

/** Only the service speaks for somebody else. A row of no kind takes back what the same person wished of the matter. */
export function wordOf(stored: StoredWish, service: PersonId | null): WishWord | null {
  const { kind, day, forum, action, author } = stored;
  const isServices = author !== null && author === service;
  const recipient = isServices ? stored.recipient : (author as string | null as RecipientKey | null);
  if (recipient === null) return null;
  if (kind === null) return { kind: 'taken-back', recipient, forum, action, day };
  if (kind === 'pause') return { kind, recipient, forum, action, until: day };
  return forum !== null && action !== null ? { kind, recipient, forum, action, on: day } : null;
}
