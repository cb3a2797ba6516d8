import type { ReminderRun, ReminderRunFields } from '../../../../application/ports/ReminderOffice';
import { ownersLog } from '../../../../application/provisioning/SiteRole';
import type { AnswerId } from '../../../../domain/action/answer';
import type { ForumKey } from '../../../../domain/organisation/forum';
import * as of from '../../columns/columnKinds';
import { words } from '../../columns/words';
import { plainList, type RowList } from '../RowList';

const columns = {
  forum: of.keyOrNull<ForumKey>(words('SamForumKey', 'Forum', 'Forumets nyckel. Tomt betyder programmet.')),
  plannedThrough: of.date(
    words('SamPlannedThrough', 'Planerat till och med', 'Sista dagen vars påminnelser står i utkorgen.'),
  ),
  answersThrough: of.rowIdOrNull<AnswerId>(
    words('SamAnswersThrough', 'Svar till och med', 'Numret på det sista svaret som har införts.'),
  ),
  talliedOn: of.dateOrNull(words('SamTalliedOn', 'Avstämt', 'Sista dagen vars siffror har räknats.')),
  textsThrough: of.textOrNull(
    words('SamTextsThrough', 'Texter till och med', 'Hur långt forumets texter har setts igenom.'),
  ),
};

const title = of.text(words('Title', 'I korthet', 'Sätts av programmet.'));

export const reminderRuns = plainList(
  {
    name: 'ReminderRuns',
    title: 'Påminnelsernas läge',
    description: 'Hur långt tjänsten har kommit i varje forum. Ändra inte.',
    rights: ownersLog,
    viewTitle: 'Alla forum',
    view: ['LinkTitle', 'SamPlannedThrough', 'SamAnswersThrough', 'SamTalliedOn'],
  },
  columns,
  ({ forum }) => (forum === undefined ? {} : { Title: forum ?? 'Programmet' }),
  title.column,
) as unknown as RowList<ReminderRun, ReminderRunFields>;
