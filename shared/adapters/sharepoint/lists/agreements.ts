import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type {
  Agreement,
  AgreementFields,
  AgreementKind,
  AgreementStatus,
} from '../../../domain/programme/agreement';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { plainList, type RowList } from './RowList';

const kindWords: ChoiceWords<AgreementKind> = { agreement: 'Överenskommelse', plan: 'Åtgärdsplan' };

const statusWords: ChoiceWords<AgreementStatus> = {
  draft: 'Utkast',
  anchoring: 'Under förankring',
  'in-force': 'Gällande',
  ended: 'Utgången',
  replaced: 'Ersatt',
};

const indexed = { indexed: true };

export const agreementColumns = {
  title: of.text(words('Title', 'Överenskommelse eller plan', 'Vad den heter.')),
  kind: choice(
    words('SamAgreementKind', 'Slag', 'Om det är en överenskommelse eller en åtgärdsplan.'),
    kindWords,
    'agreement',
  ),
  status: choice(
    words('SamAgreementStatus', 'Status', 'Hur långt den har kommit. Bara den som gäller påminns det om.'),
    statusWords,
    'draft',
  ),
  parties: of.keyLines<OrganisationKey>(
    words('SamPartyKeys', 'Parter', 'Organisationernas nycklar på programmets webbplats, en på varje rad.'),
  ),
  purposes: of.note(words('SamPurposes', 'Syften', 'Vad parterna vill nå. Lagen kräver det.')),
  areas: of.note(words('SamAreas', 'Områden', 'Vad de samverkar om. Lagen kräver det.')),
  decidedOn: of.dateOrNull(
    words(
      'SamDecidedOn',
      'Undertecknad eller beslutad',
      'En plan ska uppdateras inom två år från den dagen.',
    ),
    indexed,
  ),
  endsOn: of.dateOrNull(
    words('SamEndsOn', 'Gäller till', 'Överenskommelsens sista dag. Tomt betyder tills vidare.'),
    indexed,
  ),
  registryNumber: of.textOrNull(words('SamRegistryNumber', 'Diarienummer', 'Ärendets diarienummer.')),
};

/** Kept on the list's own page until there is a screen for it; the tick reminds of what is about to end. */
export const agreements = plainList(
  {
    name: 'Agreements',
    title: 'Överenskommelser och planer',
    description: 'Forumets samverkansöverenskommelser och åtgärdsplaner, med den dag de ska förnyas.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla överenskommelser och planer',
    view: ['ID', 'LinkTitle', 'SamAgreementKind', 'SamAgreementStatus', 'SamDecidedOn', 'SamEndsOn'],
  },
  agreementColumns,
) as unknown as RowList<Agreement, AgreementFields>;
