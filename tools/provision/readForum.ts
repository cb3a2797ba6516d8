import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ForumDescription } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/makeRegisterForum.js';
import type { SiteDescription } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteDescription.js';
import { forumKinds } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { DescriptionText } from './text/ProvisionText.ts';

/** A forum's own row as the file has it, and the programme's site that it is to stand on. */
export interface GivenForum {
  readonly programme: string;
  readonly description: ForumDescription;
}

const keys = ['programme', 'kind', 'organisations', 'coordinator', 'cadenceDays', 'meetingTemplate'] as const;

type Given = Readonly<Partial<Record<(typeof keys)[number], unknown>>>;
type Refuse = (message: string) => never;

const templates = (): readonly string[] =>
  readdirSync(path.join(import.meta.dirname, '../../manifest/templates/meetings'))
    .map((file) => path.basename(file, '.json'))
    .sort();

const longestName = 255;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((name) => keys.some((key) => key === name));

/** What the first-run form asks of a forum, out of the file instead. */
export function readForum(
  given: unknown,
  site: SiteDescription,
  text: DescriptionText,
  refuse: Refuse,
): GivenForum {
  if (!isGiven(given)) return refuse(text.forum(keys.join(', ')));
  const { name = '', idPrefix, members } = site;
  const { programme } = given;
  if (!isSitePath(programme)) return refuse(text.programme);
  if (!isText(name)) return refuse(text.name(longestName));
  return {
    programme,
    description: {
      ...{ name, idPrefix: idPrefix ?? '', coordinators: members.coordinator },
      ...readRunning(given, text, refuse),
      ...readChoices(given, text, refuse),
    },
  };
}

type Running = Pick<ForumDescription, 'functionTitle' | 'cadenceDays'>;

/** Who runs it, and how often it meets. */
function readRunning(
  { coordinator, cadenceDays = null }: Given,
  text: DescriptionText,
  refuse: Refuse,
): Running {
  if (!isText(coordinator)) return refuse(text.coordinator);
  if (!isCadence(cadenceDays)) return refuse(text.cadence);
  return { functionTitle: coordinator, cadenceDays };
}

type Choices = Pick<ForumDescription, 'kind' | 'meetingTemplate' | 'organisations'>;

function readChoices(given: Given, text: DescriptionText, refuse: Refuse): Choices {
  const known = templates();
  const { organisations } = given;
  return {
    kind: forumKinds.find((kind) => kind === given.kind) ?? refuse(text.forumKind(forumKinds.join(', '))),
    meetingTemplate:
      known.find((template) => template === given.meetingTemplate) ?? refuse(text.template(known.join(', '))),
    organisations: areNames(organisations) ? organisations : refuse(text.organisations),
  };
}

const isSitePath = (value: unknown): value is string =>
  isText(value) && /^\/(?:sites|teams)\/[^/]+$/.test(value);

const isCadence = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value > 0);

const areNames = (given: unknown): given is readonly string[] =>
  Array.isArray(given) && given.every(isText) && given.length > 1;
