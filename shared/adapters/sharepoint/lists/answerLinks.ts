import { ownersLog } from '../../../application/provisioning/SiteRole';
import type { AnswerLink, LinkHash, LinkPurpose } from '../../../domain/answer-link/answerLink';
import type { Version } from '../../../domain/kernel/id';
import type { MeetingId } from '../../../domain/meeting/meetingId';
import type { ContactId } from '../../../domain/organisation/contact';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import * as of from '../columns/columnKinds';
import type { FieldColumn } from '../columns/FieldColumn';
import { words } from '../columns/words';
import { plainList, type RowList } from './RowList';

const hashWords = words(
  'SamLinkHash',
  'Avtryck',
  'Länkens avtryck. Länken själv finns bara i mejlet. Ändra inte.',
);

const handedOver = of.boolean(
  words('SamHandedOver', 'Överlämnad', 'Ja när kontakten har lämnat över till en kollega.'),
);
const purpose: FieldColumn<LinkPurpose> = {
  column: handedOver.column,
  read: (stored) => (handedOver.read(stored) ? 'colleague' : 'own'),
  write: (value) => value === 'colleague',
};

/** What a link is bound to, wherever its row stands. */
export const boundColumns = {
  organisation: of.key<OrganisationKey>(
    words('SamOrganisationKey', 'Organisation', 'Nyckeln till organisationen som länken svarar för.'),
  ),
  forum: of.key<ForumKey>(words('SamForumKey', 'Forum', 'Nyckeln till forumet som länken gäller.')),
  meeting: of.rowIdOrNull<MeetingId>(words('SamMeetingId', 'Möte', 'Numret på mötet som länken gäller.')),
  issuedAt: of.moment(words('SamIssuedAt', 'Utfärdad', 'När länken utfärdades.')),
  validThrough: of.date(words('SamValidThrough', 'Gäller till och med', 'Sista dagen som länken fungerar.')),
  revokedAt: of.momentOrNull(
    words('SamRevokedAt', 'Återkallad', 'När länken slutade att gälla i förtid. Tomt medan den gäller.'),
  ),
};

/** In a row that need not have a link: empty ones may be many. */
export const messageHash = of.keyOrNull<LinkHash>(hashWords, { indexed: true });

export const linkColumns = {
  functionTitle: of.text(words('Title', 'Till', 'Funktionen som länken utfärdades till.')),
  hash: of.key<LinkHash>(hashWords, { indexed: true, unique: true }),
  contact: of.rowId<ContactId>(words('SamContactId', 'Kontakt', 'Numret på kontaktens rad.'), {
    indexed: true,
  }),
  ...boundColumns,
  purpose,
};

type LinkRow = AnswerLink & { readonly id: number; readonly version: Version };

/** Written by the service alone: whoever could add a hash could answer for anybody. Members see nothing. */
export const answerLinks = plainList(
  {
    name: 'AnswerLinks',
    title: 'Svarslänkar',
    description: 'Länkar som partner utan konto svarar genom. Skrivs av tjänsten. Här finns bara avtryck.',
    rights: ownersLog,
    viewTitle: 'Alla svarslänkar',
    view: ['LinkTitle', 'SamOrganisationKey', 'SamForumKey', 'SamValidThrough', 'SamRevokedAt', 'Created'],
  },
  linkColumns,
) as unknown as RowList<LinkRow, AnswerLink>;
