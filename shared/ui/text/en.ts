import { actionKinds } from './en/actionKinds';
import { agendaPart } from './en/agendaPart';
import { actionPage } from './en/actionPage';
import { board } from './en/board';
import { bulk } from './en/bulk';
import { backlog } from './en/backlog';
import { common } from './en/common';
import { configure } from './en/configure';
import { conflict } from './en/conflict';
import { contacts } from './en/contacts';
import { details } from './en/details';
import { device } from './en/device';
import { firstRun } from './en/firstRun';
import { lead } from './en/lead';
import { guard } from './en/guard';
import { meetings } from './en/meetings';
import { minutes } from './en/minutes';
import { allActions } from './en/allActions';
import { answerPages } from './en/answerPages';
import { myWork } from './en/myWork';
import { navigation } from './en/navigation';
import { notes } from './en/notes';
import { openPromises } from './en/openPromises';
import { overview } from './en/overview';
import { listCommand } from './en/listCommand';
import { pagePart } from './en/pagePart';
import { picture } from './en/picture';
import { programme } from './en/programme';
import { panel } from './en/panel';
import { promiseCard } from './en/promiseCard';
import { promising } from './en/promising';
import { reading } from './en/reading';
import { redaction } from './en/redaction';
import { redactLink } from './en/redactLink';
import { refusals } from './en/refusals';
import { reminders } from './en/reminders';
import { reminderSettings } from './en/reminderSettings';
import { myReminders } from './en/myReminders';
import { rehearsal } from './en/rehearsal';
import { register } from './en/register';
import { registerExport } from './en/registerExport';
import { search } from './en/search';
import { savedViews } from './en/savedViews';
import { sharing } from './en/sharing';
import { stage } from './en/stage';
import { start } from './en/start';
import { state } from './en/state';
import { trouble } from './en/trouble';
import { vocabulary } from './en/vocabulary';
import { waiting } from './en/waiting';
import type { Texts } from './sv';

export const en: Texts = {
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
