import { sv as commandLine } from '../../command-line/text/sv.ts';
import { sv as signIn } from '../../sign-in/text/sv.ts';
import type { DoctorText } from './DoctorText.ts';
import { orderSv } from './orderSv.ts';
import { siteSv } from './siteSv.ts';

export const sv: DoctorText = {
  order: orderSv,
  commandLine,
  signIn,
  checks: {
    'sign-in': 'Inloggning',
    site: 'Webbplatsen',
    lists: 'Listor',
    columns: 'Kolumner',
    indexes: 'Index',
    pages: 'Listsidor',
    groups: 'Grupper',
    rights: 'Behörigheter',
    region: 'Nationella inställningar',
    versions: 'Versioner',
    tabs: 'Flikarna i Teams',
    reach: 'Vägen från flikarna till SharePoint',
    headers: 'Svarshuvuden',
    service: 'Tjänstens räckvidd',
    mail: 'E-post',
    bot: 'Bot och svarssidor',
  },
  severities: { fault: 'FEL', warning: 'Varning', note: 'Att veta', proof: 'Prövat' },
  findings: {
    ...siteSv,
    'package-missing': {
      what: () => 'Webbdelarnas paket finns inte i appkatalogen.',
      todo: 'Ladda upp samverkansrummet.sppkg i appkatalogen och välj att göra den tillgänglig för alla webbplatser.',
    },
    'package-other-version': {
      what: ({ version, wanted }) =>
        `Webbdelarnas paket är version ${version}, men den här utgåvan har ${wanted}.`,
      todo: 'Ladda upp den här utgåvans samverkansrummet.sppkg i appkatalogen.',
    },
    'catalogue-unseen': {
      what: () => 'Appkatalogen gick inte att läsa, så paketets version är inte kontrollerad.',
      todo: 'Se efter i appkatalogen, eller kör doctor som någon som får läsa den.',
    },
    'tabs-not-named': {
      what: () => 'Flikarna är inte kontrollerade.',
      todo: 'Ange deras adress med --tabs.',
    },
    'tabs-unreachable': {
      what: ({ address }) => `Flikarnas server svarar inte på ${address}.`,
      todo: 'Kontrollera adressen, certifikatet och att servern är igång.',
    },
    'tabs-unconfigured': {
      what: ({ address }) => `${address} saknas eller går inte att läsa.`,
      todo: 'Lägg config.json bredvid flikarna, så som driftsättningen beskriver.',
    },
    'tabs-other-tenant': {
      what: ({ origin }) => `Flikarna är inställda på ett annat SharePoint: ${origin}.`,
      todo: 'Rätta sharePointOrigin i config.json.',
    },
    'tabs-without-sign-in': {
      what: () => 'Flikarnas config.json har inget giltigt tenantId eller clientId, så ingen kan logga in.',
      todo: 'Skriv in tenantens id och flikarnas klient-id, så som driftsättningen beskriver.',
    },
    'site-not-configured': {
      what: () => 'Flikarna känner inte till webbplatsen.',
      todo: 'Lägg till den i forumSites (eller programmeSite) i config.json.',
    },
    'tabs-may-not-connect': {
      what: () => 'Flikarnas säkerhetspolicy hindrar dem från att nå SharePoint.',
      todo: 'Lägg till SharePoints adress i connect-src på flikarnas server.',
    },
    'cross-origin-refused': {
      what: ({ origin }) => `SharePoint svarar inte sidor från ${origin}.`,
      todo: 'Kontrollera att flikarna ligger på den adress som appregistreringen har, och att ingen proxy tar bort svarshuvuden.',
    },
    'headers-visible': {
      what: ({ headers }) =>
        `SharePoint låter flikarna läsa svarshuvuden (${headers}). Programmet räknar inte med det och klarar sig utan.`,
      todo: 'Inget behöver göras.',
    },
    'bot-not-set-up': {
      what: () =>
        'Tjänsten med bot och svarssidor är inte kontrollerad: flikarnas config.json nämner ingen, eller är inte läst. Möten fungerar utan den, men inga påminnelser skickas.',
      todo: 'Sätt upp tjänsten när ni vill ha påminnelser och svarslänkar, och ange dess adress som answerOrigin.',
    },
    'bot-silent': {
      what: ({ origin }) =>
        `Tjänsten på ${origin} svarar inte, eller inte så som tjänsten gör. Inga påminnelser skickas, och svarslänkar går inte att öppna.`,
      todo: 'Kontrollera adressen, proxyn framför och att tjänsten är igång, se i dess logg och starta om den.',
    },
    'service-not-checked': {
      what: () => 'Tjänstens räckvidd är inte kontrollerad.',
      todo: 'Ange --service-client och --service-certificate.',
    },
    'service-sign-in-refused': {
      what: ({ message }) => `Tjänsten kan inte logga in: ${message}`,
      todo: 'Kontrollera tjänstens certifikat och appregistrering.',
    },
    'service-shut-out': {
      what: ({ site }) => `Tjänsten kommer inte in på ${site}.`,
      todo: 'Ge appen skrivbehörighet till den webbplatsen (Sites.Selected, roll write).',
    },
    'service-reads-only': {
      what: ({ site }) => `Tjänsten får bara läsa på ${site}. Svar och påminnelser går inte att spara.`,
      todo: 'Ge appen skrivbehörighet till den webbplatsen (Sites.Selected, roll write i stället för read).',
    },
    'service-unseen': {
      what: ({ site }) => `SharePoint svarar inte tjänsten om ${site}, så dess behörighet är inte prövad.`,
      todo: 'Vänta en stund och kör igen.',
    },
    'service-reaches-too-far': {
      what: ({ site }) => `Tjänsten kommer in på ${site}, som den inte ska nå.`,
      todo: 'Ta bort appens vidare behörigheter. Den ska ha Sites.Selected och inget annat till SharePoint.',
    },
    'outside-unseen': {
      what: ({ site }) =>
        `${site} finns inte eller svarar inte, så inget är bevisat om vad tjänsten inte når.`,
      todo: 'Ange en webbplats som finns och som tjänsten inte ska nå, med --outside.',
    },
    'outside-refused': { what: ({ site }) => `Tjänsten nekades ${site}, som den inte ska nå.`, todo: '' },
    'other-mailbox-refused': {
      what: ({ mailbox }) => `Tjänsten nekades att skicka från ${mailbox} och att läsa där.`,
      todo: '',
    },
    'mailbox-shut': {
      what: ({ mailbox }) => `Tjänsten får inte skicka från ${mailbox}, eller inte läsa där.`,
      todo: 'Ge appen Mail.Send och Mail.ReadWrite och bind dem till brevlådan i Exchange.',
    },
    'mailbox-unknown': {
      what: ({ mailbox }) => `Brevlådan ${mailbox} finns inte.`,
      todo: 'Kontrollera adressen i --mailbox, eller skapa brevlådan i Exchange.',
    },
    'mailbox-unseen': {
      what: ({ mailbox }) =>
        `${mailbox} finns inte eller svarar inte, så inget är bevisat om vilka brevlådor tjänsten inte når.`,
      todo: 'Ange en brevlåda som finns och som tjänsten inte ska nå, med --other-mailbox.',
    },
    'other-mailbox-open': {
      what: ({ mailbox }) => `Tjänsten får skicka från eller läsa ${mailbox}, som inte är dess egen.`,
      todo: 'Bind appen till sin egen brevlåda i Exchange (RBAC för program).',
    },
    'mail-silent': {
      what: () => 'E-posttjänsten svarar inte, så det är inte prövat vilka brevlådor tjänsten når.',
      todo: 'Kontrollera nätet, vänta en stund och kör igen.',
    },
  },
  todo: 'Gör så här',
  fine: 'Allt som kontrollerades är som det ska.',
  notFine: (faults, warnings) => `${faults} fel och ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}.`,
};
