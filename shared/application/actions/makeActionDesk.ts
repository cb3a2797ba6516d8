import type { ActionId } from '../../domain/action/action';
import type { ForumList } from '../ports/MeetingBook';
import { isDueAgain } from '../../domain/action/yearly';
import type { ActionDesk } from './ActionDesk';
import { makeViewDesk } from '../views/makeViewDesk';
import { makeApplyPendingAnswers } from './applyPendingAnswers';
import { continueYearly } from './continueYearly';
import { makeAddAtDesk, makeTakeBackAtDesk } from './desk/addAtDesk';
import { makeAskForUpdate, makeAskOrganisation } from './desk/askAtDesk';
import { makeAnswerAtDesk } from './desk/answerAtDesk';
import { makeAcceptDateAtDesk, makeChangeAtDesk, makeMoveStatusAtDesk } from './desk/changeAtDesk';
import type { DeskPorts } from './desk/DeskPorts';
import { goingOnNextYear } from './desk/goingOnNextYear';
import { makeOpenAction } from './desk/openAction';
import { makeRestoreAtDesk } from './desk/restoreAtDesk';
import { makeAddCauseAtDesk, makeAddProblemAtDesk } from './desk/situationAtDesk';
import { hearingOf, makeAround } from './desk/surroundings';
import { makeReadSelection } from './readSelection';

const followed: readonly ForumList[] = ['actions', 'answers'];

/** The Åtgärder pages of one forum. */
export function makeActionDesk(ports: DeskPorts): ActionDesk {
  const around = makeAround(ports);
  const openAction = makeOpenAction(ports);
  const apply = makeApplyPendingAnswers(ports.site.actions);
  /** Any coordinator's client writes pending answers; should it fail, the next one does. */
  const applyWhereAllowed = async (id: ActionId): Promise<void> => {
    const known = await around.known();
    if (!known.ok || !known.value.me.coordinator) return;
    const applied = await apply(id, hearingOf(ports, known.value.directory));
    if (applied.ok) await continueYearly(ports.site.actions, applied.value.action, ports.clock.today());
  };
  return {
    list: (query, next) => ports.site.actions.list(query, next),
    listTogether: (queries) => ports.site.actions.listTogether(queries),
    readSelection: makeReadSelection(ports.site.actions),
    writeTable: (...given) => ports.tables.write(...given),
    recentAnswers: () => ports.site.answers.recent(),
    surroundings: () => around.load(),
    open: async (id) => {
      const opened = await openAction(id);
      if (opened.ok && (opened.value.pending > 0 || isDueAgain(opened.value.action)))
        void applyWhereAllowed(id);
      return opened;
    },
    add: makeAddAtDesk(ports, around),
    takeBack: makeTakeBackAtDesk(ports, around),
    change: makeChangeAtDesk(ports, around),
    moveStatus: goingOnNextYear(ports, around, makeMoveStatusAtDesk(ports, around)),
    ...makeViewDesk(ports, around),
    restore: makeRestoreAtDesk(ports, around),
    answer: goingOnNextYear(ports, around, makeAnswerAtDesk(ports, around)),
    addProblem: makeAddProblemAtDesk(ports, around),
    addCause: makeAddCauseAtDesk(ports, around),
    acceptDate: makeAcceptDateAtDesk(ports, around),
    askForUpdate: makeAskForUpdate(ports, around),
    askOrganisation: makeAskOrganisation(ports, around),
    follow: (onChange) =>
      ports.site.changes.follow('quiet', (lists) => {
        if (lists.some((list) => followed.includes(list))) onChange();
        return Promise.resolve();
      }),
  };
}
