import { createHash } from 'node:crypto';
import type { Person } from './tenant.ts';

/** The tenant that holds the register: the city's. */
export const REGISTER_TENANT = '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301';
const REGISTER_DOMAIN = 'exempel.se';

const POLICE_TENANT = 'b3d91e54-07af-4e2b-8c1d-5a6e7f80d402';
const REGION_TENANT = 'd7a45b90-3c62-4f8e-a014-9e1b2c3d4503';

interface Listed {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly mail: string;
  readonly tenant?: string;
  readonly account?: Person['account'];
}

const listed: readonly Listed[] = [
  {
    key: 'administrator',
    name: 'Administratör, SLK/IT',
    role: 'administratör',
    organisation: 'Stadsledningskontoret',
    mail: 'administrator@exempel.se',
  },
  {
    key: 'samordnare',
    name: 'Trygghetssamordnare, Södermalms SDF',
    role: 'samordnare',
    organisation: 'Södermalms stadsdelsförvaltning',
    mail: 'trygghetssamordnare.sodermalm@exempel.se',
  },
  {
    key: 'samordnare-ersattare',
    name: 'Ersättare för samordnaren, Södermalms SDF',
    role: 'samordnare',
    organisation: 'Södermalms stadsdelsförvaltning',
    mail: 'ersattare.sodermalm@exempel.se',
  },
  {
    key: 'samordnare-farsta',
    name: 'Trygghetssamordnare, Farsta SDF',
    role: 'samordnare',
    organisation: 'Farsta stadsdelsförvaltning',
    mail: 'trygghetssamordnare.farsta@exempel.se',
  },
  {
    key: 'kommunpolis',
    name: 'Kommunpolis, LPO Södermalm',
    role: 'kontaktperson',
    organisation: 'Polisen, LPO Södermalm',
    mail: 'kommunpolis.sodermalm@polis.exempel.se',
    tenant: POLICE_TENANT,
    account: 'guest',
  },
  {
    key: 'regionstrateg',
    name: 'Regionstrateg, trafikförvaltningen',
    role: 'kontaktperson',
    organisation: 'Region Stockholm, trafikförvaltningen',
    mail: 'regionstrateg.trafik@region.exempel.se',
    tenant: REGION_TENANT,
    account: 'guest',
  },
  {
    key: 'trafikkontoret',
    name: 'Driftansvarig belysning, trafikkontoret',
    role: 'kontaktperson',
    organisation: 'Trafikkontoret',
    mail: 'driftansvarig.belysning@exempel.se',
  },
  {
    key: 'socialforvaltningen',
    name: 'Tillståndshandläggare, socialförvaltningen',
    role: 'kontaktperson',
    organisation: 'Socialförvaltningen',
    mail: 'tillstandshandlaggare@exempel.se',
  },
  {
    key: 'miljoforvaltningen',
    name: 'Livsmedelsinspektör, miljöförvaltningen',
    role: 'kontaktperson',
    organisation: 'Miljöförvaltningen',
    mail: 'inspektor.miljo@exempel.se',
  },
  {
    key: 'idrottsforvaltningen',
    name: 'Anläggningsansvarig, idrottsförvaltningen',
    role: 'kontaktperson',
    organisation: 'Idrottsförvaltningen',
    mail: 'anlaggningsansvarig.idrott@exempel.se',
  },
  {
    key: 'demobostader',
    name: 'Områdesansvarig, Demobostäder AB',
    role: 'kontaktperson',
    organisation: 'Demobostäder AB',
    mail: 'omradesansvarig.demobostader@exempel.se',
  },
  {
    key: 'farsta-sdf',
    name: 'Parkansvarig, Farsta SDF',
    role: 'kontaktperson',
    organisation: 'Farsta stadsdelsförvaltning',
    mail: 'parkansvarig.farsta@exempel.se',
  },
  {
    key: 'chef',
    name: 'Avdelningschef, Södermalms SDF',
    role: 'läsare',
    organisation: 'Södermalms stadsdelsförvaltning',
    mail: 'avdelningschef.sodermalm@exempel.se',
  },
  {
    key: 'controller',
    name: 'Controller, Södermalms SDF',
    role: 'läsare',
    organisation: 'Södermalms stadsdelsförvaltning',
    mail: 'controller.sodermalm@exempel.se',
  },
  {
    key: 'registrator',
    name: 'Registrator, Södermalms SDF',
    role: 'läsare',
    organisation: 'Södermalms stadsdelsförvaltning',
    mail: 'registrator.sodermalm@exempel.se',
  },
  {
    key: 'nattvandrarna',
    name: 'Kontaktperson, Nattvandrarna',
    role: 'partner utan konto',
    organisation: 'Nattvandrarna',
    mail: 'kontakt.nattvandrarna@exempel.se',
    account: 'none',
  },
  {
    key: 'brandforsvaret',
    name: 'Brandinspektör, Storstockholms brandförsvar',
    role: 'partner utan konto',
    organisation: 'Storstockholms brandförsvar',
    mail: 'brandinspektor.ssbf@exempel.se',
    account: 'none',
  },
  {
    key: 'utomstaende',
    name: 'Handläggare utan behörighet',
    role: 'utan behörighet',
    organisation: 'Kulturförvaltningen',
    mail: 'handlaggare.kultur@exempel.se',
  },
];

/** A stable identifier in the form of a GUID, so that a persona is the same person in every data folder. */
export function stableGuid(seed: string): string {
  const hex = createHash('sha256').update(`local-tenant:${seed}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A guest's user name in the register's tenant is built of the home address, as Entra does it. */
function registerUpn(mail: string, account: Person['account']): string {
  return account === 'guest' ? `${mail.replace('@', '_')}#ext#@${REGISTER_DOMAIN}` : mail;
}

function toPerson(entry: Listed): Person {
  const account = entry.account ?? 'member';
  return {
    key: entry.key,
    name: entry.name,
    role: entry.role,
    organisation: entry.organisation,
    tenant: entry.tenant ?? REGISTER_TENANT,
    account,
    objectId: stableGuid(`person:${entry.key}`),
    mail: entry.mail,
    loginName: `i:0#.f|membership|${registerUpn(entry.mail, account)}`,
  };
}

/** The demo directory. Everybody in it is a function; nobody is a person. */
export const people: readonly Person[] = listed.map(toPerson);

export function findPerson(key: string): Person | null {
  return people.find((person) => person.key === key) ?? null;
}

/** The user name in the register's tenant, as tokens and SharePoint's claims carry it. */
export function userPrincipalName(person: Person): string {
  return person.loginName.split('|')[2] ?? person.mail;
}
