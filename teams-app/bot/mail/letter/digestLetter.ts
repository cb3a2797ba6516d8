import type { OutgoingMessage } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { dayText, momentText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { Letter, LetterLink } from './Letter.ts';
import { oneLine } from './letterText.ts';
import { forumName, type LineContext } from './lineOf.ts';
import { sectionNames, sectionsOf, type TellingTo } from './sectionsOf.ts';
import { letterWords } from './text/letterWords.ts';

export interface LetterContext extends LineContext {
  readonly directory: DirectoryContent;
}

/** A person's message of the day as a letter. */
export function digestLetter({ recipient, lines }: OutgoingMessage, context: LetterContext): Letter {
  const { language, directory } = context;
  const { role } = recipient.contact;
  const words = letterWords[language];
  const forums = [...new Set(lines.flatMap(({ reminder }) => reminder.forum ?? []))];
  return {
    language,
    subject: oneLine(subjectOf(lines, forums, { ...context, role })),
    sender: words.sender(oneLine(convenersOf(forums, directory))),
    greeting: words.greeting,
    sections: [...sectionsOf(lines, { ...context, role }), ...meetingsAhead(context)],
    everything: everythingLinks(context, language),
    other: otherLanguage(context),
    pause: pauseLink(context),
    foot: footOf(recipient.contact, context),
  };
}

/** Whoever convenes the forums stands as the sender: the recipient knows them, and may not know the product. */
const convenersOf = (
  forums: readonly ForumKey[],
  { forums: all, organisations }: DirectoryContent,
): string => {
  const keys = new Set(all.filter(({ key }) => forums.includes(key)).map(({ convener }) => convener));
  return organisations
    .filter(({ key }) => keys.has(key))
    .map(({ name }) => name)
    .join(', ');
};

/** It says where and how many, and nothing of what: a subject is seen by whoever passes. */
function subjectOf(
  lines: OutgoingMessage['lines'],
  forums: readonly ForumKey[],
  context: LetterContext & TellingTo,
): string {
  const { subject } = letterWords[context.language];
  const [first, ...others] = forums;
  const only = first === undefined ? subject.programme : forumName(first, context);
  const place = others.length > 0 ? subject.forums(forums.length) : only;
  const promises = lines.filter(({ action }) => action !== null);
  const amount = promises.length;
  if (amount === 0) return subject.other(place);
  const [leading, ...besides] = sectionNames(promises, context);
  // Where some are to be confirmed and others are late, it is no number of either.
  if (besides.length > 0) return subject.reminder(amount, place);
  return leading === 'confirm' || leading === 'meeting'
    ? subject[leading](amount, place)
    : subject.reminder(amount, place);
}

const meetingsAhead = (context: LetterContext): Letter['sections'] => {
  const { facts } = letterWords[context.language];
  const when = context.links.links.flatMap(({ meeting, forum }) =>
    meeting === null
      ? []
      : [
          facts.meeting(
            forumName(forum, context),
            momentText(meeting.startsAt, context.language, context.today),
          ),
        ],
  );
  return when.length === 0
    ? []
    : [{ heading: facts.meetings, intro: [...new Set(when)].join(' '), lines: [] }];
};

/** A link shows what its own organisation has promised; whoever answers for several has one for each. */
function everythingLinks(
  { links: { links }, publicOrigin, directory }: LetterContext,
  language: Language,
): readonly LetterLink[] {
  const { everything } = letterWords[language];
  const keys = [...new Set(links.map(({ contact }) => contact.organisation))];
  return keys.flatMap((key) => {
    const link = links.find(({ contact }) => contact.organisation === key);
    const name = directory.organisations.find((each) => each.key === key)?.shortName ?? key;
    const href = `${publicOrigin}/svar/${link?.secret ?? ''}/alla?sprak=${language}`;
    return { href, label: keys.length > 1 ? `${everything}: ${oneLine(name)}` : everything };
  });
}

function pauseLink({ links, publicOrigin, language }: LetterContext): LetterLink | null {
  const [link] = links.links;
  if (link === undefined) return null;
  return {
    href: `${publicOrigin}/svar/${link.secret}/paus?sprak=${language}`,
    label: letterWords[language].pause,
  };
}

function otherLanguage(context: LetterContext): Letter['other'] {
  const language = context.language === 'sv' ? 'en' : 'sv';
  const link = everythingLinks(context, language)[0] ?? null;
  return link && { ...link, language, label: `${letterWords[language].thisLanguage}: ${link.label}` };
}

function footOf(
  { functionTitle, organisation }: OutgoingMessage['recipient']['contact'],
  { language, today, directory, links }: LetterContext,
): readonly string[] {
  const { foot } = letterWords[language];
  const name = directory.organisations.find(({ key }) => key === organisation)?.name ?? organisation;
  const [first] = links.links.map(({ validThrough }) => validThrough).sort();
  return [
    foot.why(functionTitle, name),
    ...(first === undefined ? [] : [foot.links(dayText(first, language, today))]),
    foot.automatic,
  ];
}
