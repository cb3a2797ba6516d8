import type { ActionDesk } from '../actions/ActionDesk';
import type { ContactDesk } from '../contacts/ContactDesk';
import type { MeetingDesk } from '../meetings/MeetingDesk';
import type { MinutesDesk } from '../minutes/MinutesDesk';
import type { OverviewDesk } from '../overview/OverviewDesk';
import type { TextsOf } from './guardTexts';
import { textsInFacts } from './typedInMeeting';

export const typedAtActionDesk: TextsOf<ActionDesk> = {
  list: null,
  listTogether: null,
  readSelection: null,
  writeTable: null,
  recentAnswers: null,
  surroundings: null,
  open: null,
  add: textsInFacts,
  takeBack: null,
  change: (_, fields, reason) => [...textsInFacts(fields), reason],
  moveStatus: (_, __, reason, assessment) => [reason, assessment?.text],
  restore: (_, __, reason) => [reason],
  answer: (_, { text }) => [text],
  addProblem: ({ title }) => [title],
  addCause: ({ title }) => [title],
  acceptDate: null,
  askForUpdate: null,
  askOrganisation: null,
  listViews: null,
  saveView: (name) => [name],
  renameView: (_, name) => [name],
  removeView: null,
  follow: null,
};

export const typedAtMeetingDesk: TextsOf<MeetingDesk> = {
  list: null,
  plan: (title) => [title],
  planSeries: (times) => times.map(({ title }) => title),
  cancel: (_, reason) => [reason],
  topics: null,
  reschedule: (_, { location, reason }) => [location, reason],
  addTopic: (title) => [title],
  withdrawTopic: null,
  takeTopic: null,
  dropTopic: (_, reason) => [reason],
  // The product's own words, which nobody has typed.
  startRehearsal: null,
  removeRehearsals: null,
  follow: null,
};

/** An address is what a contact is for; the function is what nobody's name may stand in. */
export const typedAtContactDesk: TextsOf<ContactDesk> = {
  load: null,
  preview: (_, { functionTitle }) => [functionTitle],
  replace: null,
  closeLinks: null,
};

export const typedAtMinutesDesk: TextsOf<MinutesDesk> = {
  open: null,
  file: null,
  complete: null,
  sendOut: null,
  finalise: null,
  correct: (_, reason) => [reason],
  handOver: (_, receiver) => [receiver],
  register: (_, registryNumber) => [registryNumber],
};

export const typedAtOverviewDesk: TextsOf<OverviewDesk> = {
  load: null,
  letStand: null,
  enterPromises: (rows) => rows.map(({ title }) => title),
  setUpForum: ({ name, idPrefix, functionTitle, organisations }) => [
    name,
    idPrefix,
    functionTitle,
    ...organisations,
  ],
  follow: null,
};
