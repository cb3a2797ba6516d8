import { actionKinds } from './sv/actionKinds';
import { agendaPart } from './sv/agendaPart';
import { actionPage } from './sv/actionPage';
import { board } from './sv/board';
import { bulk } from './sv/bulk';
import { backlog } from './sv/backlog';
import { common } from './sv/common';
import { configure } from './sv/configure';
import { conflict } from './sv/conflict';
import { contacts } from './sv/contacts';
import { details } from './sv/details';
import { device } from './sv/device';
import { firstRun } from './sv/firstRun';
import { lead } from './sv/lead';
import { guard } from './sv/guard';
import { meetings } from './sv/meetings';
import { minutes } from './sv/minutes';
import { allActions } from './sv/allActions';
import { answerPages } from './sv/answerPages';
import { myWork } from './sv/myWork';
import { navigation } from './sv/navigation';
import { notes } from './sv/notes';
import { openPromises } from './sv/openPromises';
import { overview } from './sv/overview';
import { listCommand } from './sv/listCommand';
import { pagePart } from './sv/pagePart';
import { picture } from './sv/picture';
import { programme } from './sv/programme';
import { panel } from './sv/panel';
import { promiseCard } from './sv/promiseCard';
import { promising } from './sv/promising';
import { reading } from './sv/reading';
import { redaction } from './sv/redaction';
import { redactLink } from './sv/redactLink';
import { refusals } from './sv/refusals';
import { reminders } from './sv/reminders';
import { reminderSettings } from './sv/reminderSettings';
import { myReminders } from './sv/myReminders';
import { rehearsal } from './sv/rehearsal';
import { register } from './sv/register';
import { registerExport } from './sv/registerExport';
import { search } from './sv/search';
import { savedViews } from './sv/savedViews';
import { sharing } from './sv/sharing';
import { stage } from './sv/stage';
import { start } from './sv/start';
import { state } from './sv/state';
import { trouble } from './sv/trouble';
import { vocabulary } from './sv/vocabulary';
import { waiting } from './sv/waiting';

/** Every word on a screen, one part a surface. Swedish is the type: English does not compile until it has the same. */
export const sv = {
  actionKinds,
  agendaPart,
  actionPage,
  board,
  bulk,
  backlog,
  common,
  configure,
  conflict,
  contacts,
  details,
  firstRun,
  guard,
  device,
  lead,
  listCommand,
  meetings,
  minutes,
  allActions,
  answerPages,
  myWork,
  navigation,
  notes,
  openPromises,
  overview,
  pagePart,
  picture,
  programme,
  panel,
  promiseCard,
  promising,
  reading,
  redaction,
  redactLink,
  refusals,
  register,
  reminders,
  reminderSettings,
  myReminders,
  rehearsal,
  registerExport,
  search,
  savedViews,
  sharing,
  stage,
  start,
  state,
  trouble,
  vocabulary,
  waiting,
};

export type Texts = typeof sv;
