import { count, number } from './counting';
import type { DeliveryState, DeliveryTrouble } from '../../../domain/reminders/delivery';
import type { ReminderChannel } from '../../../domain/reminders/reminder';

type Words<Key extends string> = Record<Key, string>;

const states: Words<DeliveryState> = {
  failed: 'Gick inte att skicka',
  bounced: 'Kom i retur',
  waiting: 'Väntar på att skickas',
  sent: 'Skickat, inget svar än',
  answered: 'Besvarat',
};

const channels: Words<ReminderChannel> = { chat: 'Chatt i Teams', mail: 'E-post' };

const troubles: Words<DeliveryTrouble> = {
  bounced: 'Mejlet kom i retur. Kontrollera e-postadressen och rätta den i Kontakter.',
  uninstalled:
    'Personen har avinstallerat boten och saknar e-postadress. Be personen installera appen igen, eller lägg till en adress i Kontakter.',
  blocked:
    'Personen har blockerat boten och saknar e-postadress. Be personen tillåta den, eller lägg till en adress i Kontakter.',
  'not-in-roster': 'Personen är inte kvar i chatten och saknar e-postadress. Lägg till en i Kontakter.',
  'no-conversation':
    'Personen har inte öppnat appen i Teams och saknar e-postadress. Lägg till en i Kontakter.',
  'no-address': 'Kontakten har ingen e-postadress som går att skicka till. Rätta den i Kontakter.',
  'address-refused': 'E-postadressen godtas inte. Rätta den i Kontakter.',
  'contact-gone': 'Kontakten finns inte kvar. Lägg till en ny i Kontakter.',
  'gave-up':
    'Utskicket har försökts många gånger utan att komma iväg. Felet ligger hos tjänsten, säg till den som sköter den.',
};

/** A forum's reminders: what has become of them, what is to come, and their settings. */
export const reminders = {
  title: 'Påminnelser',
  failed: 'Påminnelserna gick inte att hämta',
  tryAgain: 'Försök igen',
  toMine: 'Mina påminnelser',
  unknown: {
    title: 'Här finns inga påminnelser',
    body: 'Påminnelserna visas i Teams, i forumets flik.',
  },
  plannedThrough: (day: string) => `Tjänsten har planerat påminnelser till och med ${day}.`,
  notPlanned: 'Tjänsten har inte planerat några påminnelser i det här forumet än.',
  trouble: {
    title: 'Kom inte fram',
    intro: 'De här har inte fått sin påminnelse. Åtgärda före mötet, eller ring.',
    none: 'Allt har kommit fram.',
    words: troubles,
    toContacts: 'Öppna Kontakter',
    sendersWords: (words: string) => `Felkod: ${words}`,
  },
  delivery: {
    title: 'Utskick vecka för vecka',
    intro: 'Efter två påminnelser utan svar går nästa till ersättaren.',
    none: 'Inga påminnelser har skickats de senaste fem veckorna.',
    week: (week: string, from: string) => `${week}, från ${from}`,
    counts: (counts: Readonly<Record<DeliveryState, number>>) =>
      [
        counts.failed + counts.bounced === 0 ? '' : `${number(counts.failed + counts.bounced)} kom inte fram`,
        counts.waiting === 0 ? '' : `${number(counts.waiting)} väntar`,
        counts.sent === 0 ? '' : `${number(counts.sent)} utan svar`,
        counts.answered === 0 ? '' : `${number(counts.answered)} besvarade`,
      ]
        .filter((words) => words !== '')
        .join(', '),
    columns: { to: 'Till', day: 'Dag', channel: 'Väg', state: 'Läge', about: 'Gäller' },
    states,
    channels,
    insteadOfChat: 'E-post, chatten når inte fram',
    about: (actions: number, others: number) =>
      [
        actions === 0 ? '' : count(actions, 'åtgärd', 'åtgärder'),
        others === 0 ? '' : count(others, 'annan sak', 'andra saker'),
      ]
        .filter((words) => words !== '')
        .join(', '),
  },
  ahead: {
    title: 'Det här skulle gå ut härnäst',
    intro: 'Så som det ser ut nu, bara för det här forumet. Inget skickas.',
    show: 'Visa nästa utskick',
    looking: 'Räknar ut nästa utskick …',
    day: (day: string, people: number) =>
      people === 0
        ? `${day} går inget ut.`
        : `${day} går det ut till ${count(people, 'mottagare', 'mottagare')}.`,
    toAgenda: (actions: number) => `${count(actions, 'åtgärd', 'åtgärder')} tas upp på nästa möte.`,
    unaddressed: (amount: number) =>
      `${count(amount, 'påminnelse har', 'påminnelser har')} ingen att gå till. Lägg till en kontakt.`,
    due: (day: string) => `klart senast ${day}`,
  },
  settings: {
    title: 'Inställningar',
    intro: 'Gäller bara det här forumet.',
    readOnly: 'Bara forumets samordnare kan ändra.',
    on: 'på',
    off: 'av',
    standard: (value: string) => `Standard: ${value}`,
    own: 'Ändrad här',
    reset: 'Återställ',
    resetNamed: (name: string) => `Återställ standard för ${name}`,
    save: 'Spara inställningar',
    saving: 'Sparar …',
    nothingChanged: 'Inget är ändrat.',
    saved: (amount: number) =>
      `${count(amount, 'inställning är sparad', 'inställningar är sparade')}. Det gäller från nästa utskick.`,
    undone: 'Inställningarna är som förut.',
    wrong: 'Inget är sparat. Rätta det som är markerat.',
    notANumber: (most: number) => `Skriv ett helt tal från 0 till ${number(most)}.`,
    noHoursLeft: 'Det blir ingen tid kvar att skicka på. Välj en senare timme än den första.',
  },
};

export type RemindersText = typeof reminders;
