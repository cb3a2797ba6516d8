import type { MessagingExtensionActionResponse } from '@microsoft/teams.api';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { Action } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import {
  parseLocalDate,
  type LocalDate,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { contactsOfPerson } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/speakers.js';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import type { ChatGround } from '../ChatGround.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import type { Speaker } from '../replies/Speaker.ts';
import { chatWords } from '../text/chatWords.ts';
import { cardAttachment } from './cardAttachment.ts';
import { coordinatedForums } from './coordinatedForums.ts';
import type { PromiseDraft } from './PromiseDraft.ts';
import { promiseForm } from './promiseForm.ts';
import { promiseNote } from './promiseNote.ts';

type Response = MessagingExtensionActionResponse;

const say = (value: string): Response => ({ task: { type: 'message', value } });

/** `Gör till åtagande`: the form with the message's words; only a forum's coordinators note promises outside meetings. */
export async function openForm(
  ground: ChatGround,
  { person, language }: Speaker,
  draft: PromiseDraft,
  trouble?: string,
): Promise<Response> {
  const known = await ground.directory.load();
  if (!known.ok) return say(refusalWords(known.error, language).body);
  const forums = coordinatedForums(known.value, person, ground.clock.today());
  const { extension } = chatWords[language];
  if (forums.length === 0) return say(extension.onlyCoordinators);
  const { organisations } = known.value;
  const form = promiseForm(
    { draft, forums, organisations, ...(trouble !== undefined && { trouble }) },
    language,
  );
  const value = {
    title: extension.formTitle,
    height: 'medium',
    width: 'medium',
    card: cardAttachment(form),
  } as const;
  return { task: { type: 'continue', value } };
}

/** Saves the form as a promise, or shows it again with what stood in the way. */
export async function savePromise(
  ground: ChatGround,
  speaker: Speaker,
  draft: PromiseDraft,
): Promise<Response> {
  const { language } = speaker;
  const known = await ground.directory.load();
  if (!known.ok) return openForm(ground, speaker, draft, refusalWords(known.error, language).body);
  const today = ground.clock.today();
  const forum = coordinatedForums(known.value, speaker.person, today).find(({ key }) => key === draft.forum);
  if (forum === undefined)
    return openForm(ground, speaker, draft, chatWords[language].extension.onlyCoordinators);
  const added = await addPromise(ground, speaker, { draft, forum, directory: known.value });
  if (!added.ok) return openForm(ground, speaker, draft, refusalOf(added.error, language));
  const { id, title, displayId, dueDate, organisation } = added.value;
  const note = promiseNote(
    {
      ...{ title, displayId, dueDate, forum: forum.name },
      organisation: known.value.organisations.find(({ key }) => key === organisation)?.name ?? '',
      link: ground.linkTo(writeRoute({ page: 'action', action: id, forum: forum.key })),
    },
    { language, today },
  );
  return {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [cardAttachment(note)] },
  };
}

interface Chosen {
  readonly draft: PromiseDraft;
  readonly forum: Forum;
  readonly directory: DirectoryContent;
}

async function addPromise(
  ground: ChatGround,
  { person }: Speaker,
  { draft, forum, directory }: Chosen,
): Promise<Result<Action, CommandRefusal>> {
  const dueDate = dateIn(draft.dueDate);
  if (!dueDate.ok) return dueDate;
  const organisation = forum.members.find((key) => key === draft.organisation);
  if (organisation === undefined) return failure({ kind: 'organisation-missing' });
  const [speaking] = contactsOfPerson(directory.contacts, person, ground.clock.today(), forum.key);
  const desk = ground.useCasesOf(person, speaking ?? null).actionDesk(forum.key);
  if (desk === null) return failure({ kind: 'not-found', what: forum.key });
  return desk.add({ title: draft.title, organisation, dueDate: dueDate.value });
}

function dateIn(text: string): Result<LocalDate | null, CommandRefusal> {
  if (text === '') return success(null);
  const date = parseLocalDate(text);
  return date.ok ? date : failure({ kind: 'not-a-date', text });
}

function refusalOf(refusal: CommandRefusal, language: Speaker['language']): string {
  const { extension } = chatWords[language];
  if (refusal.kind === 'organisation-missing') return extension.notMember;
  return refusal.kind === 'only-coordinator'
    ? extension.onlyCoordinators
    : refusalWords(refusal, language).body;
}
