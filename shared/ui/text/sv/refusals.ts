import { clockText, dayOf, dayText } from '../dates';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';

/** What to say, and do, at each refusal; a new refusal does not compile until it has words. */
export type RefusalText = {
  readonly [Kind in CommandRefusal['kind']]: (refusal: Extract<CommandRefusal, { kind: Kind }>) => string;
};

export const refusals: RefusalText = {
  'not-allowed': () => 'Du har inte rätt att göra det här. Fråga samordnaren i forumet.',
  'not-found': () => 'Raden finns inte längre. Den kan ha tagits bort av någon annan.',
  'not-provisioned': ({ what }) =>
    `Något saknas på webbplatsen: ${what}. Be administratören köra installationen.`,
  'too-many-rows': () =>
    'Fler än 5 000 rader matchar, och så många visar SharePoint inte på en gång. Välj ett snävare filter.',
  'personal-data': ({ findings }) => {
    const words = [...new Set(findings.map((finding) => `”${finding.words}”`))].join(', ');
    return findings.some(({ severity }) => severity === 'stops')
      ? `Ser ut som ett personnummer: ${words}. Ta bort det för att spara.`
      : `Inte sparat än. Ta bort ${words}, eller svara att det inte pekar ut någon.`;
  },
  'guard-not-loaded': () =>
    'Inte sparat än. Texten kunde inte kontrolleras för personuppgifter. Den finns kvar här. Försök igen när nätet är tillbaka.',
  throttled: () => 'SharePoint är hårt belastat just nu. Vänta en minut och försök igen.',
  offline: () => 'Inget svar från nätet. Det du skrev finns kvar här.',
  'sign-in-needed': () => 'Du behöver logga in igen. Det du skrev finns kvar här.',
  refused: ({ message }) => `SharePoint tog inte emot texten: ${message}`,
  'undo-overtaken': () =>
    'Någon annan har hunnit svara eller ändra efter dig. Därför går det inte att ångra.',
  'changed-by-other': ({ conflicts = [] }) =>
    conflicts.length > 0
      ? 'Någon annan hann ändra samma sak. Välj vilken text som ska gälla.'
      : 'Någon annan hann ändra samma sak. Se vad som gäller nu och ändra igen om det behövs.',
  'only-coordinator': () => 'Det här kan bara samordnaren göra.',
  'only-own-organisation': () => 'Du kan bara svara för din egen organisation.',
  'text-missing': () => 'Skriv vad det gäller.',
  'text-too-long': ({ limit, length }) => `Texten är ${length - limit} tecken för lång. Korta den.`,
  'organisation-missing': () => 'Välj vilken organisation som ska göra det.',
  'organisation-name-unusable': ({ name }) =>
    `Namnet ”${name}” saknar bokstäver eller är för likt en annan organisations. Skriv det på ett annat sätt.`,
  'organisation-ended': ({ successor }) =>
    successor === null
      ? 'Organisationen finns inte längre. Välj en annan.'
      : `Organisationen finns inte längre. Välj ${successor}.`,
  'not-a-date': () => 'Datumet finns inte. Skriv det som 2026-12-04.',
  'nothing-to-ask': () =>
    'Åtgärden är pausad eller inte längre öppen, så det finns inget läge att fråga efter.',
  'asked-lately': ({ at }) =>
    `Läget efterfrågades redan ${dayText(dayOf(at), 'sv')} ${clockText(at, 'sv')}. Tryck en gång till om du vill fråga ändå.`,
  'not-a-mail': () => 'E-postadressen stämmer inte. Skriv den som funktion@exempel.se.',
  'contact-not-replaceable': () =>
    'Kontakten kan inte ersättas: den gäller inte längre, eller är densamma som den nya.',
  'date-passed': () => 'Den dagen har varit. Välj i dag eller en senare dag.',
  'date-too-far': () => 'Datumet ligger för långt fram. Kontrollera årtalet.',
  'reason-missing': () => 'Skriv varför.',
  'cause-missing': () => 'Välj problem och orsak, eller markera som direktåtgärd.',
  'effect-missing': () => 'Skriv effekten i en mening och välj datum för bedömningen.',
  'status-not-reachable': () => 'Åtgärden kan inte flyttas dit från sin nuvarande status.',
  'step-locked': ({ remaining }) =>
    remaining === 1
      ? 'Ett åtagande saknar svar. Svara eller hoppa över med ett skäl.'
      : `${remaining} åtaganden saknar svar. Svara eller hoppa över med ett skäl.`,
  'nothing-to-borrow': () => 'Steget har inga minuter kvar att låna.',
  'meeting-not-running': () => 'Mötet pågår inte.',
  'meeting-over': () => 'Mötet har redan börjat, hållits eller ställts in.',
  'led-by-other': ({ by }) => `Mötet leds av ${by}. Ta över om du ska leda det.`,
  'not-ready-to-close': ({ lacks }) =>
    lacks.length === 1
      ? 'En sak återstår innan mötet kan avslutas.'
      : `${lacks.length} saker återstår innan mötet kan avslutas.`,
  'step-in-use': () =>
    'Steget kan inte tas bort: det pågår, har anteckningar eller behövs för förra mötets åtaganden.',
  'minutes-before-closing': () => 'Anteckningarna skrivs när mötet avslutas.',
  'minutes-state-not-reachable': () =>
    'Någon annan har redan tagit anteckningarna vidare. Läs in sidan igen.',
  'cannot-turn-back': () => 'Det går inte att göra om till anteckning: någon har redan svarat på åtagandet.',
  'not-in-rehearsal': ({ what }) =>
    what === 'file' ? 'En övning får ingen Word-fil.' : 'Problem och orsaker sparas inte i en övning.',
};
