import { actionKinds } from './sv/actionKinds';
import { actionPage } from './sv/actionPage';
import { common } from './sv/common';
import { configure } from './sv/configure';
import { conflict } from './sv/conflict';
import { details } from './sv/details';
import { device } from './sv/device';
import { meetings } from './sv/meetings';
import { minutes } from './sv/minutes';
import { myWork } from './sv/myWork';
import { navigation } from './sv/navigation';
import { notes } from './sv/notes';
import { openPromises } from './sv/openPromises';
import { overview } from './sv/overview';
import { panel } from './sv/panel';
import { promising } from './sv/promising';
import { refusals } from './sv/refusals';
import { register } from './sv/register';
import { stage } from './sv/stage';
import { registerExport } from './sv/registerExport';
import { start } from './sv/start';
import { trouble } from './sv/trouble';
import { vocabulary } from './sv/vocabulary';
import { waiting } from './sv/waiting';

/** Every word on a screen, one part a surface. Swedish is the type: English does not compile until it has the same. */
export const sv = {
  actionKinds,
  actionPage,
  common,
  configure,
  conflict,
  details,
  device,
  meetings,
  minutes,
  myWork,
  navigation,
  notes,
  openPromises,
  overview,
  panel,
  promising,
  refusals,
  register,
  stage,
  start,
  registerExport,
  trouble,
  vocabulary,
  waiting,
};

export type Texts = typeof sv;
