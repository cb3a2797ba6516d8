import type { ContactChannel, ContactRole } from '../../../domain/organisation/contact';
import type { ForumKind } from '../../../domain/organisation/forum';
import type { OrganisationKind } from '../../../domain/organisation/organisation';
import type { ProgrammeStatus } from '../../../domain/programme/programme';
import type { ChoiceWords } from '../columns/choiceColumn';

export const organisationKindWords: ChoiceWords<OrganisationKind> = {
  committee: 'Nämnd',
  'district-administration': 'Stadsdelsförvaltning',
  'specialist-administration': 'Fackförvaltning',
  company: 'Bolag',
  police: 'Polis',
  region: 'Region',
  'rescue-service': 'Räddningstjänst',
  'state-authority': 'Statlig myndighet',
  business: 'Näringsliv',
  'civil-society': 'Civilsamhälle',
};

export const roleWords: ChoiceWords<ContactRole> = {
  coordinator: 'Samordnare',
  'contact-person': 'Kontaktperson',
  'action-owner': 'Åtgärdsansvarig',
  participant: 'Deltagare',
  reader: 'Läsare',
};

export const channelWords: ChoiceWords<ContactChannel> = {
  teams: 'Konto i tenanten',
  guest: 'Gäst',
  mail: 'E-post',
};

export const forumKindWords: ChoiceWords<ForumKind> = {
  est: 'EST',
  'local-council': 'Lokalt brottsförebyggande råd',
  'steering-group': 'Styrgrupp',
  'strategic-council': 'Strategiskt råd',
  network: 'Nätverk',
  place: 'Platssamverkan',
};

export const programmeStatusWords: ChoiceWords<ProgrammeStatus> = {
  proposal: 'Förslag',
  'in-force': 'Gällande',
  ceased: 'Upphört',
};
