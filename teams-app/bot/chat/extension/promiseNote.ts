import { ActionSet, AdaptiveCard, OpenUrlAction } from '@microsoft/teams.cards';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { nearDayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { quietLine, typedLine, words } from '../cards/lines.ts';
import { chatWords } from '../text/chatWords.ts';

/** A promise that somebody shows others: what, who, when and where, with nothing to press but the way there. */
export interface ShownPromise {
  readonly title: string;
  readonly displayId: string;
  readonly organisation: string;
  readonly forum: string;
  readonly dueDate: LocalDate | null;
  readonly link: string;
}

interface NoteContext {
  readonly language: Language;
  readonly today: LocalDate;
}

export function promiseNote(shown: ShownPromise, { language, today }: NoteContext): AdaptiveCard {
  const { promise, buttons } = chatWords[language];
  const { title, displayId, organisation, forum, dueDate, link } = shown;
  const when = dueDate === null ? promise.noDate : promise.due(nearDayText(dueDate, language, today));
  return new AdaptiveCard(
    typedLine(`${title} (${displayId})`, { weight: 'Bolder' }),
    quietLine(`${organisation} · ${forum}`),
    words(when),
    new ActionSet(new OpenUrlAction(link, { title: buttons.open })),
  )
    .withVersion('1.5')
    .withLang(language);
}
