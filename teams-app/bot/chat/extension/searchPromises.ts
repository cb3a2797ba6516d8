import type { MessagingExtensionResponse } from '@microsoft/teams.api';
import type { NamedRow } from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';
import type { MyForumPart } from '@samverkansrummet/shared/lib-commonjs/application/my-work/loadMyWork.js';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import { plainText } from '../cards/plainText.ts';
import type { ChatGround } from '../ChatGround.ts';
import { plainWords } from '../commands/plainWords.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import type { Speaker } from '../replies/Speaker.ts';
import { chatWords } from '../text/chatWords.ts';
import { cardAttachment } from './cardAttachment.ts';
import { promiseNote, type ShownPromise } from './promiseNote.ts';

/** As many as Teams shows without scrolling far. */
const mostHits = 10;

/** The open promises of one's own organisation, in the forums where one is a contact, that the words lead to. */
export async function searchPromises(
  ground: ChatGround,
  { person, language }: Speaker,
  text: string,
): Promise<MessagingExtensionResponse> {
  const parts: MyForumPart[] = [];
  const work = await ground.useCasesOf(person, null).loadMyPromises((part) => parts.push(part));
  if (!work.ok) return message(refusalWords(work.error, language).body);
  const { stranger, extension } = chatWords[language];
  const { contacts, directory } = work.value;
  if (contacts.length === 0) return message(stranger.body);
  const nameOf = (key: string): string =>
    directory.organisations.find((each) => each.key === key)?.name ?? '';
  const hits = parts
    .flatMap((part) => (part.kind === 'failed' ? [] : hitsIn(part, text)))
    .slice(0, mostHits)
    .map(([part, action]) => shownOf(part, action, nameOf(action.organisation), ground));
  if (hits.length === 0) return message(extension.nothingFound);
  const context = { language, today: ground.clock.today() };
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: hits.map((hit) => ({
        ...cardAttachment(promiseNote(hit, context)),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: previewText(hit.title), text: previewText(`${hit.displayId} · ${hit.forum}`) },
        },
      })),
    },
  };
}

const message = (text: string): MessagingExtensionResponse => ({
  composeExtension: { type: 'message', text },
});

/** A preview is read as HTML. */
const previewText = (text: string): string =>
  plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type LoadedPart = Exclude<MyForumPart, { readonly kind: 'failed' }>;

function hitsIn(part: LoadedPart, text: string): readonly (readonly [LoadedPart, NamedRow])[] {
  const wanted = plainWords(text).split(' ');
  const rows = [...part.toAnswer, ...part.mine];
  return rows
    .filter((row, index) => index === rows.findIndex(({ id }) => id === row.id))
    .filter(({ displayId, title }) => {
      const said = plainWords(`${displayId} ${title} ${part.name}`);
      return wanted.every((word) => said.includes(word));
    })
    .map((row) => [part, row] as const);
}

const shownOf = (
  { forum, name }: LoadedPart,
  { id, title, displayId, dueDate }: NamedRow,
  organisation: string,
  { linkTo }: ChatGround,
): ShownPromise => ({
  ...{ title, displayId, dueDate, organisation },
  forum: name,
  link: linkTo(writeRoute({ page: 'action', action: id, forum })),
});
