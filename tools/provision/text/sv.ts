import { groupTitles } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteRole.js';
import { sv as commandLine } from '../../command-line/text/sv.ts';
import { sv as signIn } from '../../sign-in/text/sv.ts';
import { descriptionSv } from './descriptionSv.ts';
import { orderSv } from './orderSv.ts';
import { registerAboutOf } from '../stepWords.ts';
import type { ProvisionText } from './ProvisionText.ts';
import { placeOf } from './placeOf.ts';

const rights = { read: 'läsa', add: 'lägga till', edit: 'ändra', own: 'allt' } as const;
const grantees = { ...groupTitles, owners: 'Ägare' } as const;
const site = 'webbplatsen';

export const sv: ProvisionText = {
  order: orderSv,
  commandLine,
  signIn,
  doing: {
    'name-site': 'Ger webbplatsen namn',
    'create-add-role': 'Skapar behörighetsnivån Lägg till',
    'create-group': 'Skapar grupper',
    'add-member': 'Lägger till medlemmar',
    'create-list': 'Skapar listor',
    'retire-column': 'Märker kolumner som har ersatts',
    'add-column': 'Lägger till kolumner',
    'describe-list': 'Namnger listor',
    'describe-column': 'Beskriver kolumner',
    'arrange-view': 'Ordnar vyer',
    'add-view': 'Lägger till vyer',
    'change-view': 'Ordnar vyer',
    'clear-forms': 'Tar bort programmets egna kolumner ur formulären',
    'lay-out-form': 'Ordnar formulär',
    'separate-list': 'Ger listor egna behörigheter',
    grant: 'Ger behörigheter',
    withdraw: 'Tar tillbaka behörigheter',
    'link-rows': 'Kopplar rader',
    'put-setting': 'Sparar inställningar',
  },
  about: {
    'name-site': ({ title }) => `namn: ${title}`,
    'create-add-role': () => 'behörighetsnivå: Lägg till',
    'create-group': ({ role }) => `grupp: ${groupTitles[role]}`,
    'add-member': ({ login, role }) => `medlem: ${login} i ${groupTitles[role]}`,
    'create-list': ({ list }) => `lista: ${list.title} (${list.name})`,
    'retire-column': ({ list, column }) =>
      `kolumn som har ersatts: ${list}, ${column.title} (${column.name})`,
    'add-column': ({ list, column }) => `kolumn: ${list}, ${column.title} (${column.name})`,
    'describe-list': ({ list }) => `namn och beskrivning: ${list.title} (${list.name})`,
    'describe-column': ({ list, column }) => `kolumn: ${list}, ${column.title} (${column.name})`,
    'arrange-view': ({ list, view }) => `vy: ${list}, ${view.title}`,
    'add-view': ({ list, view }) => `vy: ${list}, ${view.title}`,
    'change-view': ({ list, view }) => `vy: ${list}, ${view.title}`,
    'clear-forms': ({ list }) => `programmets egna kolumner i formulär: ${list}`,
    'lay-out-form': ({ list }) => `formulär: ${list}`,
    'separate-list': ({ list }) => `egna behörigheter: ${list}`,
    grant: ({ to, grant, scope }) =>
      `behörighet: ${grantees[to]} får ${rights[grant]} i ${placeOf(scope, site)}`,
    withdraw: ({ from, scope }) => `behörighet: ${grantees[from]} har för mycket i ${placeOf(scope, site)}`,
    'link-rows': ({ list, rows }) => `rader som kopplas till problem och möten: ${list}, ${rows}`,
    'put-setting': ({ key, value }) => `inställning: ${key} = ${value}`,
  },
  registerDoing: {
    'add-organisation': 'Lägger till organisationer',
    'add-coordinator': 'Lägger till samordnare',
    'add-forum': 'Lägger till forumet',
  },
  registerAbout: {
    'add-organisation': ({ organisation }) => `organisation: ${organisation.name}`,
    'add-coordinator': ({ mail, functionTitle }) => `samordnare: ${functionTitle} (${mail})`,
    'add-forum': ({ forum }) => `forum: ${forum.name}, ${forum.members.length} organisationer`,
  },
  findings: {
    'other-time-zone': ({ timeZone }) =>
      `Webbplatsens tidszon är inte Stockholms (den har nummer ${timeZone}). Ändra den under Webbplatsinställningar, Nationella inställningar.`,
    'member-unknown': ({ login, role }) =>
      `${login} finns inte i katalogen och är inte med i ${groupTitles[role]}. Rätta adressen i filen, eller skapa kontot, och kör igen.`,
    'view-without-index': ({ list, view, columns }) =>
      `Vyn ${view} i ${list} görs inte: ${columns.join(', ')} saknar index, och SharePoint skulle vägra visa den när listan har fler än 5 000 rader.`,
    'other-kind': ({ list, column }) =>
      `${column} i ${list} är av ett annat slag än den ska. Den används som den är, men listsidan visar den inte som tänkt.`,
    'index-too-late': ({ list, column, rows }) =>
      `${column} i ${list} kan inte få något index: listan har ${rows} rader, och SharePoint indexerar högst 20 000.`,
  },
  registerFindings: {
    'coordinator-unknown': ({ mail }) =>
      `${mail} har inget konto som programmets webbplats känner, och läggs inte till som samordnare. Lägg till adressen i programmets grupper och kör igen.`,
    'row-not-found-again': ({ step }) =>
      `Det här skrevs men finns inte: ${registerAboutOf(step, sv)}. Programmets register har redan en rad med nästan samma nyckel. Rätta eller ta bort den raden på programmets webbplats och kör igen.`,
    'forum-differs': ({ fields }) =>
      `Forumets rad finns redan och skiljer sig från filen (${fields.join(', ')}). Raden ändras inte. Ändra i listan Forum på programmets webbplats, eller i filen.`,
  },
  siteRefusals: {
    'newer-schema': ({ version, wanted }) =>
      `Webbplatsen är gjord i ordning av ett nyare program (version ${version}; det här programmet har version ${wanted}). Inget har ändrats. Hämta den nya versionen av programmet och kör igen.`,
    'other-kind-of-site': ({ stands, list }) =>
      `Filen är inte för den här webbplatsen: den är ${stands === 'programme' ? 'programmets' : 'ett forums'} (listan ${list} finns där). Inget har ändrats. Kontrollera --site och --forum.`,
  },
  failures: {
    'not-allowed': 'SharePoint nekar. Kontot behöver fullständig behörighet till webbplatsen.',
    'not-found': 'Webbplatsen finns inte.',
    'not-provisioned': 'Webbplatsen finns inte, eller så saknas något på den. Kontrollera adressen.',
    'too-many-rows': 'En lista har fler rader än SharePoint går igenom på en gång.',
    throttled: 'SharePoint är överbelastat. Vänta en stund och kör igen; det som är gjort görs inte om.',
    offline: 'SharePoint svarar inte. Kör igen; det som är gjort görs inte om.',
    'sign-in-needed': 'Inloggningen gäller inte. Logga in igen.',
    refused: 'SharePoint tog inte emot ändringen.',
  },
  refusals: {
    'text-missing': 'Filen saknar forumets namn eller samordnarens funktion.',
    'organisation-missing': 'Ett forum behöver minst två organisationer.',
  },
  nameUnusable: (name) =>
    `Organisationen ${name} går inte att lägga till: namnet krockar med en annan organisations. Skriv ett namn som skiljer dem åt.`,
  onProgramme: (address, failure) =>
    `Programmets webbplats ${address}: ${failure} Sätt upp den först, och kör sedan igen.`,
  note: (finding) => `Obs! ${finding}`,
  nothingMissing: 'Inget saknas.',
  planned: (create, change) => `${create} skapas, ${change} ändras, inget tas bort. Inget har gjorts ännu.`,
  nothingDone: 'Allt fanns redan. Inget har ändrats.',
  done: (steps) => `Klart: ${steps} steg.`,
  pageLeftOut: (page, address) => `${page} hör till en sida; webbplatsen är ${address}.`,
  description: descriptionSv,
};
