import type { ForumList } from '../ports/MeetingBook';

/** The three site groups of a forum: Samordnare, Deltagare, Läsare. */
export const siteRoles = ['coordinator', 'participant', 'reader'] as const;
export type SiteRole = (typeof siteRoles)[number];

/** What the groups are called on every site. */
export const groupTitles: Readonly<Record<SiteRole, string>> = {
  coordinator: 'Samordnare',
  participant: 'Deltagare',
  reader: 'Läsare',
};

/** What a group may do with a list; `add` is reading and adding without changing anything, one's own rows included. */
export type ListRight = 'none' | 'read' | 'add' | 'edit';

export type ListRights = Readonly<Record<SiteRole, ListRight>>;

export const coordinatorsEdit: ListRights = { coordinator: 'edit', participant: 'read', reader: 'read' };
export const coordinatorsOnly: ListRights = { coordinator: 'edit', participant: 'none', reader: 'none' };
export const ownersEdit: ListRights = { coordinator: 'read', participant: 'read', reader: 'read' };
/** Append-only: nobody but the site's owners can alter a row. */
export const appendOnly: ListRights = { coordinator: 'add', participant: 'add', reader: 'read' };
/** A log: coordinators add lines, and nobody alters one. */
export const coordinatorsLog: ListRights = { coordinator: 'add', participant: 'read', reader: 'read' };
/** Only the site's owners add lines, and coordinators read them. */
export const ownersLog: ListRights = { coordinator: 'read', participant: 'none', reader: 'none' };
/** Participants put in, coordinators tend. */
export const participantsAdd: ListRights = { coordinator: 'edit', participant: 'add', reader: 'read' };

/** Everybody puts in and tends their own; the list's own setting keeps others' hands off. */
export const everybodysOwn: ListRights = { coordinator: 'edit', participant: 'edit', reader: 'read' };

/** The lists that registers keep; those of the change feed, and those that nobody follows. */
export type HeldList =
  | ForumList
  | 'situationReports'
  | 'placeAssessments'
  | 'situationFigures'
  | 'savedViews'
  | 'dailyTallies'
  | 'minutes'
  | 'minutesLog'
  | 'redactionLog'
  | 'questionedTexts'
  | 'agreements';

/**
 * Who may do what with a forum's lists, as the memory twins go by it. Each SharePoint list states its own beside its
 * columns, for provisioning; a test holds the two together.
 */
export const forumListRights: Readonly<Record<HeldList, ListRights>> = {
  meetings: coordinatorsEdit,
  agendaItems: coordinatorsEdit,
  attendance: coordinatorsEdit,
  actions: coordinatorsEdit,
  answers: appendOnly,
  decisions: coordinatorsEdit,
  notes: coordinatorsEdit,
  topics: participantsAdd,
  problems: coordinatorsEdit,
  causes: coordinatorsEdit,
  situationReports: coordinatorsEdit,
  placeAssessments: coordinatorsEdit,
  situationFigures: coordinatorsEdit,
  savedViews: everybodysOwn,
  dailyTallies: coordinatorsEdit,
  minutes: coordinatorsEdit,
  minutesLog: coordinatorsLog,
  redactionLog: ownersLog,
  questionedTexts: coordinatorsOnly,
  agreements: coordinatorsEdit,
};
