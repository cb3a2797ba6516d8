import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { DailyTally } from '../../../domain/action/tally';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { plainList, type RowList } from './RowList';

const tallyColumns = {
  day: of.date(words('SamDay', 'Dag', 'Dagen som siffrorna gäller.'), { indexed: true }),
  since: of.date(
    words('SamSince', 'Förfallna från och med', 'Första dagen vars åtaganden räknas som förfallna.'),
  ),
  open: of.number(words('SamOpenCount', 'Öppna', 'Antal öppna åtgärder.')),
  waiting: of.number(
    words('SamWaitingCount', 'Väntar på bekräftelse', 'Antal öppna som ingen har bekräftat.'),
  ),
  overdue: of.number(words('SamOverdueCount', 'Försenade', 'Antal öppna efter sitt datum.')),
  helpNeeded: of.number(words('SamHelpCount', 'Behöver hjälp', 'Antal öppna där någon har bett om hjälp.')),
  silent: of.number(
    words('SamSilentCount', 'Obesvarade', 'Antal öppna nära eller efter sitt datum utan svar.'),
  ),
  withoutCause: of.numberOrNull(
    words('SamNoCauseCount', 'Utan orsak', 'Antal föreslagna som saknar problem och orsak.'),
  ),
  withoutEffect: of.numberOrNull(
    words('SamNoEffectCount', 'Effekt ej bedömd', 'Antal klara där ingen har bedömt effekten.'),
  ),
  kept: of.number(words('SamKeptCount', 'Klara i tid', 'Förfallna som var klara till första datumet.')),
  keptAfterMove: of.number(
    words(
      'SamKeptAfterMoveCount',
      'Klara efter flyttat datum',
      'Förfallna som var klara till ett flyttat datum.',
    ),
  ),
  late: of.number(words('SamLateCount', 'Inte klara i tid', 'Förfallna som inte var klara till sitt datum.')),
};

const dayTitle = of.text(words('Title', 'Dag i korthet', 'Sätts av programmet.'));

export const tallies = plainList(
  {
    name: 'DailyTallies',
    title: 'Dagsavstämningar',
    description: 'Forumets siffror dag för dag. Skrivs när ett möte avslutas och ändras inte.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla dagar',
    view: ['LinkTitle', 'SamOpenCount', 'SamWaitingCount', 'SamOverdueCount', 'SamKeptCount', 'SamLateCount'],
    viewQuery: '<OrderBy><FieldRef Name="SamDay" Ascending="FALSE"/></OrderBy>',
  },
  tallyColumns,
  ({ day }) => (day === undefined ? {} : { Title: day }),
  dayTitle.column,
) as unknown as RowList<DailyTally, DailyTally>;
