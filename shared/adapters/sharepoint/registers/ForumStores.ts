import type { ActionFields } from '../../../application/ports/ActionRegister';
import type { NewAnswer } from '../../../application/ports/AnswerBook';
import type { MeetingRowKind, MeetingRows, RowFields } from '../../../application/ports/MeetingBook';
import type { Action } from '../../../domain/action/action';
import type { DailyTally } from '../../../domain/action/tally';
import type { Answer } from '../../../domain/action/answer';
import type { Cause } from '../../../domain/cause/cause';
import type { Problem } from '../../../domain/situation/problem';
import type { SiteConnection } from '../http/SiteConnection';
import { actions } from '../lists/actions';
import { answers } from '../lists/answers';
import { decisions, notes, topics } from '../lists/meetingRecords';
import { agendaItems, attendance, meetings } from '../lists/meetings';
import { causes, problems } from '../lists/situation';
import { tallies } from '../lists/tallies';
import { RowStore } from '../rows/RowStore';
import { SiteUsers } from '../rows/SiteUsers';

type MeetingStores = { readonly [K in MeetingRowKind]: RowStore<MeetingRows[K], RowFields<K>> };

/** The lists of one forum's site, by what they hold. */
export interface ForumStores {
  readonly users: SiteUsers;
  readonly actions: RowStore<Action, ActionFields>;
  readonly answers: RowStore<Answer, NewAnswer>;
  readonly problems: RowStore<Problem, Omit<Problem, 'id' | 'version' | 'displayId'>>;
  readonly causes: RowStore<Cause, Omit<Cause, 'id' | 'version'>>;
  readonly meetings: RowStore<MeetingRows['meeting'], RowFields<'meeting'>>;
  readonly meetingRows: MeetingStores;
  readonly tallies: RowStore<DailyTally, DailyTally>;
}

export function openForumStores(site: SiteConnection): ForumStores {
  const users = new SiteUsers(site);
  const meetingRows: MeetingStores = {
    meeting: new RowStore(site, meetings, users),
    agendaItem: new RowStore(site, agendaItems, users),
    attendance: new RowStore(site, attendance, users),
    decision: new RowStore(site, decisions, users),
    note: new RowStore(site, notes, users),
    topic: new RowStore(site, topics, users),
  };
  return {
    users,
    meetingRows,
    meetings: meetingRows.meeting,
    actions: new RowStore(site, actions, users),
    answers: new RowStore(site, answers, users),
    problems: new RowStore(site, problems, users),
    causes: new RowStore(site, causes, users),
    tallies: new RowStore(site, tallies, users),
  };
}
