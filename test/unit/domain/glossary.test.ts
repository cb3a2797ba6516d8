import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionKinds } from '../../../shared/domain/action/actionKind';
import { actionStatuses } from '../../../shared/domain/action/actionStatus';
import { answerKinds } from '../../../shared/domain/action/answer';
import { confirmationChannels, confirmations } from '../../../shared/domain/action/confirmation';
import { effects } from '../../../shared/domain/action/effect';
import {
  actionGapKinds,
  causeGapKinds,
  chainLinks,
  problemGapKinds,
} from '../../../shared/domain/action/gapCheck';
import { missingParts } from '../../../shared/domain/action/readBack';
import { standings } from '../../../shared/domain/action/standing';
import { causeLevels, causeParts, causeSupports } from '../../../shared/domain/cause/cause';
import { stepKinds } from '../../../shared/domain/meeting/agendaItem';
import { attendanceStates, participationModes } from '../../../shared/domain/meeting/attendance';
import { decisionKinds, decisionStatuses } from '../../../shared/domain/meeting/decision';
import { meetingStates, minutesStates } from '../../../shared/domain/meeting/meeting';
import { minutesDeeds } from '../../../shared/domain/meeting/minutesVersion';
import { topicStates } from '../../../shared/domain/meeting/topic';
import { contactChannels, contactRoles } from '../../../shared/domain/organisation/contact';
import { forumKinds } from '../../../shared/domain/organisation/forum';
import { organisationKinds } from '../../../shared/domain/organisation/organisation';
import { fulfilments, indicatorDirections } from '../../../shared/domain/indicator/indicator';
import { adoptionRoutes, adoptionStatuses } from '../../../shared/domain/programme/adoption';
import {
  placeLevels,
  reportLevels,
  reportStatuses,
  trends,
} from '../../../shared/domain/situation/situationReport';
import { programmeStatuses } from '../../../shared/domain/programme/programme';
import { placeKinds } from '../../../shared/domain/situation/placeKind';
import { problemStatuses } from '../../../shared/domain/situation/problem';
import { problemKinds } from '../../../shared/domain/situation/problemKind';

const root = join(__dirname, '../../..');
const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8');

const vocabularies: Record<string, readonly string[]> = {
  ActionStatus: actionStatuses,
  ActionKind: actionKinds,
  AdoptionRoute: adoptionRoutes,
  AdoptionStatus: adoptionStatuses,
  Fulfilment: fulfilments,
  IndicatorDirection: indicatorDirections,
  PlaceLevel: placeLevels,
  ReportLevel: reportLevels,
  ReportStatus: reportStatuses,
  Trend: trends,
  AnswerKind: answerKinds,
  AttendanceState: attendanceStates,
  CauseLevel: causeLevels,
  CausePart: causeParts,
  CauseSupport: causeSupports,
  ChainLink: chainLinks,
  Confirmation: confirmations,
  ConfirmationChannel: confirmationChannels,
  ContactChannel: contactChannels,
  ContactRole: contactRoles,
  DecisionKind: decisionKinds,
  DecisionStatus: decisionStatuses,
  Effect: effects,
  ForumKind: forumKinds,
  GapKind: [...problemGapKinds, ...causeGapKinds, ...actionGapKinds],
  MeetingState: meetingStates,
  MinutesState: minutesStates,
  MinutesDeed: minutesDeeds,
  MissingPart: missingParts,
  OrganisationKind: organisationKinds,
  ParticipationMode: participationModes,
  PlaceKind: placeKinds,
  ProblemKind: problemKinds,
  ProblemStatus: problemStatuses,
  ProgrammeStatus: programmeStatuses,
  Standing: standings,
  StepKind: stepKinds,
  TopicState: topicStates,
};

const domain = join(root, 'shared/domain');
const sources = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(domain, path), 'utf8'));
const swedishTerms = sources.flatMap((source) =>
  [...source.matchAll(/Swedish: ([^.(*]+)/g)].map((match) => (match[1] ?? '').trim()),
);

describe('the glossary', () => {
  it.each(Object.entries(vocabularies))('names %s and each of its values', (name, values) => {
    expect(glossary).toContain(`\`${name}\``);
    expect(values.filter((value) => !glossary.includes(`\`${value}\``))).toEqual([]);
    expect(new Set(values).size).toBe(values.length);
  });

  it('has every Swedish term that a domain type names', () => {
    const words = glossary.toLowerCase();
    const isNamed = (term: string): boolean =>
      [`| ${term} `, `(${term})`, `**${term}**`, `, ${term},`].some((place) => words.includes(place));
    expect(swedishTerms.length).toBeGreaterThan(15);
    expect(swedishTerms.filter((term) => !isNamed(term))).toEqual([]);
  });
});
