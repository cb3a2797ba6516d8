import type { SettingName, SettingUnit } from '../../../../domain/reminders/reminderSettings';
import type { ChoiceWords } from '../../columns/choiceColumn';

/** What each setting is called; the list stores these words. */
export const settingWords: ChoiceWords<SettingName> = {
  'due-in-weeks': 'Första påminnelsen före datum',
  'due-in-days': 'Andra påminnelsen före datum',
  'due-today': 'Påminnelse på dagen',
  overdue: 'Påminnelse efter datum',
  'overdue-contact': 'Kontaktpersonen efter datum',
  'overdue-agenda': 'Till nästa dagordning efter datum',
  confirm: 'Bekräftelse efter mötet',
  'before-meeting': 'Era åtaganden före mötet',
  'effect-check': 'Fråga om effekten',
  'agreement-first': 'Överenskommelse går ut, första',
  'agreement-last': 'Överenskommelse går ut, andra',
  'picture-first': 'Lägesbild ska uppdateras, första',
  'picture-second': 'Lägesbild ska uppdateras, andra',
  'picture-last': 'Lägesbild ska uppdateras, tredje',
  'plan-first': 'Åtgärdsplan ska uppdateras, första',
  'plan-second': 'Åtgärdsplan ska uppdateras, andra',
  'plan-last': 'Åtgärdsplan ska uppdateras, tredje',
  'minutes-open': 'Minnesanteckningar inte färdigställda',
  'adoption-undecided': 'Antagande inte beslutat',
  'pause-over': 'När en paus är slut',
  'own-reminder': 'Egna påminnelser',
  'update-asked': 'När läget efterfrågas',
  'effect-short': 'Effekten av direktåtgärder',
  'effect-middle': 'Effekten av andra åtgärder',
  'effect-long': 'Effekten av årliga åtgärder',
  'first-hour': 'Utskick från klockan',
  'last-hour': 'Utskick till klockan',
  evenings: 'Tyst på kvällar',
  weekends: 'Tyst på helger',
  'red-days': 'Tyst på röda dagar',
  july: 'Tyst i juli',
};

/** What each means, for whoever looks at the list. */
export const settingDescriptions: ChoiceWords<SettingName> = {
  'due-in-weeks': 'Den ansvariga påminns så många dagar före klart senast.',
  'due-in-days': 'Den ansvariga påminns en gång till så många dagar före klart senast.',
  'due-today': 'Den ansvariga påminns på dagen. Faller dagen i tyst tid skickas påminnelsen innan.',
  overdue: 'Den ansvariga påminns så många dagar efter klart senast, om ingen har svarat.',
  'overdue-contact': 'Organisationens kontaktperson påminns så många dagar efter klart senast.',
  'overdue-agenda':
    'Åtgärden tas upp på nästa möte så många dagar efter klart senast. Ingens chef får något.',
  confirm:
    'Organisationen ombeds bekräfta sina åtaganden så många dagar efter mötet, eller efter att de antecknades mellan möten.',
  'before-meeting': 'Organisationen får veta vad den har lovat så många arbetsdagar före mötet.',
  'effect-check':
    'Så många dagar efter dagen då effekten ska bedömas tillfrågas den ansvariga om vad åtgärden ledde till, och samordnaren påminns om att bedöma den.',
  'agreement-first': 'Samordnaren påminns så många månader innan överenskommelsen går ut.',
  'agreement-last': 'Samordnaren påminns igen så många månader innan överenskommelsen går ut.',
  'picture-first': 'Samordnaren påminns så många månader innan lägesbilden är två år.',
  'picture-second': 'Samordnaren påminns igen så många månader innan lägesbilden är två år.',
  'picture-last': 'Samordnaren påminns en sista gång så många månader innan lägesbilden är två år.',
  'plan-first': 'Samordnaren påminns så många månader innan åtgärdsplanen är två år.',
  'plan-second': 'Samordnaren påminns igen så många månader innan åtgärdsplanen är två år.',
  'plan-last': 'Samordnaren påminns en sista gång så många månader innan åtgärdsplanen är två år.',
  'minutes-open': 'Samordnaren påminns så många dagar efter mötet om anteckningarna inte är färdigställda.',
  'adoption-undecided':
    'Kontaktpersonen tillfrågas så många dagar efter dagen då programmet skulle ha antagits.',
  'pause-over': 'Den som har haft paus får veta vad som är sent eller nära.',
  'own-reminder': 'Påminnelser som någon har bett om själv.',
  'update-asked':
    'Den ansvariga får veta samma dag att samordnaren undrar hur det går, eller nästa dag om dagens utskick har gått.',
  'effect-short': 'Så många månader efter genomförandet ska effekten bedömas.',
  'effect-middle': 'Så många månader efter genomförandet ska effekten bedömas.',
  'effect-long': 'Så många månader efter genomförandet ska effekten bedömas.',
  'first-hour': 'Inget skickas före den här timmen.',
  'last-hour': 'Inget skickas från och med den här timmen.',
  evenings: 'Inget skickas utanför klockslagen ovan.',
  weekends: 'Inget skickas på lördagar och söndagar.',
  'red-days': 'Inget skickas på röda dagar eller på midsommarafton, julafton och nyårsafton.',
  july: 'Inget skickas i juli.',
};

const unitWords: Readonly<Record<SettingUnit, readonly [one: string, many: string]>> = {
  days: ['dag', 'dagar'],
  'working-days': ['arbetsdag', 'arbetsdagar'],
  months: ['månad', 'månader'],
  'o-clock': ['', ''],
  'on-or-off': ['', ''],
};

/** The default in words: `14 dagar`, `kl. 8`, `på`. */
export function defaultInWords(amount: number, unit: SettingUnit): string {
  if (unit === 'on-or-off') return 'på';
  if (unit === 'o-clock') return `kl. ${amount}`;
  return `${amount} ${unitWords[unit][amount === 1 ? 0 : 1]}`;
}
