import type { ActionFields } from '../../shared/application/ports/ActionRegister';
import type { NewAnswer } from '../../shared/application/ports/AnswerBook';
import type { ForumSite } from '../../shared/application/ports/ForumSites';
import type { RowFields } from '../../shared/application/ports/MeetingBook';
import type { Action, ActionId } from '../../shared/domain/action/action';
import { newAction } from '../../shared/domain/action/newPromise';
import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import type { Meeting, MeetingId } from '../../shared/domain/meeting/meeting';
import type { OrganisationKey } from '../../shared/domain/organisation/organisation';
import type { Problem } from '../../shared/domain/situation/problem';
import { anOperation, expectValue, unique } from './ForumWorld';

export const someOrganisation = (): OrganisationKey => unique('org') as OrganisationKey;

/** Every field filled in, so that a column that gets lost is seen. */
export const actionFields = (change: Partial<ActionFields> = {}): ActionFields => ({
  title: 'Laga belysningen i gångtunneln',
  description: 'Byt armaturer.\nMät ljuset före och efter.',
  organisation: 'trafikkontoret' as OrganisationKey,
  functionTitle: 'Driftansvarig belysning',
  contributors: ['farsta', 'lpo-farsta'] as OrganisationKey[],
  problem: null,
  causes: [3, 12] as unknown as ActionFields['causes'],
  direct: true,
  place: 'gangtunneln' as ActionFields['place'],
  kind: 'lighting',
  status: 'in-progress',
  confirmation: 'confirmed',
  confirmedVia: 'spoken',
  confirmedAt: instant('2026-11-23T12:40:00Z'),
  helpNeeded: true,
  lateSaid: true,
  dueDate: localDate('2026-12-04'),
  firstDueDate: localDate('2026-07-01'),
  requestedDate: localDate('2027-03-28'),
  updateAskedAt: instant('2026-11-22T09:15:00Z'),
  effect: 'some',
  effectText: 'Felanmälningarna har gått ned.',
  effectCheckDate: localDate('2027-10-31'),
  expectedEffect: 'Färre felanmälningar',
  promisedAt: null,
  followUpAt: null,
  carriedOver: 2,
  yearly: true,
  previousInstance: 17 as unknown as ActionFields['previousInstance'],
  nextInstance: 31 as unknown as ActionFields['nextInstance'],
  rehearsal: false,
  lastWord: {
    kind: 'late',
    text: 'Armaturerna är försenade',
    by: 'Driftansvarig belysning',
    via: 'link',
    at: instant('2026-11-24T07:00:00Z'),
  },
  appliedAnswer: 7 as unknown as ActionFields['appliedAnswer'],
  ...change,
});

export const bareActionFields = (change: Partial<ActionFields> = {}): ActionFields =>
  actionFields({ ...newAction, ...change });

export const answerTo = (action: ActionId, change: Partial<NewAnswer> = {}): NewAnswer => ({
  action,
  meeting: null,
  kind: 'in-progress',
  text: 'Arbetet pågår',
  claimedOrganisation: 'trafikkontoret' as OrganisationKey,
  newDate: null,
  oldDate: null,
  newStatus: null,
  changedFields: [],
  ...change,
});

export const meetingFields = (change: Partial<RowFields<'meeting'>> = {}): RowFields<'meeting'> => ({
  title: unique('EST Södermalm'),
  startsAt: instant('2026-11-23T12:00:00Z'),
  endsAt: instant('2026-11-23T12:45:00Z'),
  state: 'planned',
  startedAt: null,
  closedAt: null,
  currentStep: null,
  stepStartedAt: null,
  stageAction: null,
  previous: null,
  next: null,
  minutes: 'none',
  location: 'Rådhuset, sal 3',
  reason: '',
  rehearsal: false,
  leader: null,
  ledBy: '',
  ...change,
});

export const agendaFields = (
  meeting: MeetingId,
  change: Partial<RowFields<'agendaItem'>> = {},
): RowFields<'agendaItem'> => ({
  meeting,
  order: 1,
  title: 'Närvaro och regler',
  kind: 'attendance',
  presenter: null,
  budgetMinutes: 3,
  borrowedMinutes: 0,
  usedSeconds: 0,
  ...change,
});

export const addAction = async (site: ForumSite, change: Partial<ActionFields> = {}): Promise<Action> =>
  expectValue(await site.actions.add(actionFields(change), anOperation()));

export const addMeeting = async (
  site: ForumSite,
  change: Partial<RowFields<'meeting'>> = {},
): Promise<Meeting> => expectValue(await site.meetings.add('meeting', meetingFields(change), anOperation()));

export const addProblem = async (site: ForumSite): Promise<Problem> =>
  expectValue(
    await site.situation.addProblem(
      { title: unique('Mörkt i tunneln'), kind: 'poor-lighting', place: null, status: 'new' },
      anOperation(),
    ),
  );
