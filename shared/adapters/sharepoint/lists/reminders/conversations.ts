import type { ConversationFields } from '../../../../application/ports/ConversationBook';
import { ownersLog } from '../../../../application/provisioning/SiteRole';
import type {
  Conversation,
  ConversationKey,
  ConversationPlace,
  ConversationState,
} from '../../../../domain/conversation/conversation';
import type { PersonId } from '../../../../domain/kernel/id';
import type { ForumKey } from '../../../../domain/organisation/forum';
import { choice, type ChoiceWords } from '../../columns/choiceColumn';
import * as of from '../../columns/columnKinds';
import { words } from '../../columns/words';
import { plainList, type RowList } from '../RowList';

const placeWords: ChoiceWords<ConversationPlace> = {
  personal: 'Egen chatt',
  channel: 'Kanal',
  group: 'Möteschatt eller gruppchatt',
};

const stateWords: ChoiceWords<ConversationState> = {
  open: 'Öppen',
  uninstalled: 'Avinstallerad',
  blocked: 'Blockerad',
  'not-in-roster': 'Inte med i chatten',
};

const languageWords: ChoiceWords<'sv' | 'en'> = { sv: 'Svenska', en: 'Engelska' };

export const conversationColumns = {
  key: of.key<ConversationKey>(
    words(
      'SamConversationKey',
      'Nyckel',
      'Kontot eller platsen i Teams. Samma plats kan bara finnas en gång.',
    ),
    { indexed: true, unique: true },
  ),
  place: choice(
    words('SamPlace', 'Plats', 'Var i Teams boten och mottagarna talas vid.'),
    placeWords,
    'group',
    { indexed: true },
  ),
  conversation: of.text(words('SamConversation', 'Konversation', 'Vad Teams kallar den. Ändra inte.')),
  serviceUrl: of.text(words('SamServiceUrl', 'Tjänstens adress', 'Dit boten skickar. Ändra inte.')),
  tenant: of.text(words('SamTenant', 'Organisation i Entra', 'Ändra inte.')),
  person: of.keyOrNull<PersonId>(
    words('SamPersonId', 'Konto', 'Kontots objekt-id i en egen chatt. Inget namn.'),
  ),
  language: choice(words('SamLanguage', 'Språk', 'Språket som boten skriver på.'), languageWords, 'sv'),
  forum: of.keyOrNull<ForumKey>(words('SamForumKey', 'Forum', 'Forumet som en kanal eller grupp hör till.')),
  // A word that nobody knows is never written to.
  state: choice(words('SamConversationState', 'Läge', 'Om boten kan skriva dit.'), stateWords, 'blocked'),
  stateSince: of.moment(words('SamStateSince', 'Läge sedan', 'När läget senast ändrades.')),
  told: of.keyLines<string>(
    words('SamTold', 'Sagt', 'Vad boten har skickat till en grupp, ett möte på varje rad. Ingen text.'),
  ),
};

/** Written by the service alone; coordinators see whom the bot does not reach, and members see nothing. */
export const conversations = plainList(
  {
    name: 'Conversations',
    title: 'Konversationer',
    description: 'Var i Teams boten når mottagarna. Skrivs av tjänsten. Inga namn.',
    rights: ownersLog,
    viewTitle: 'Alla konversationer',
    view: ['LinkTitle', 'SamPlace', 'SamForumKey', 'SamConversationState', 'SamStateSince'],
  },
  conversationColumns,
  ({ place }) => (place === undefined ? {} : { Title: placeWords[place] }),
  of.text(words('Title', 'I korthet', 'Sätts av programmet.')).column,
) as unknown as RowList<Conversation, ConversationFields>;
