import {
  ActionSet,
  AdaptiveCard,
  Choice,
  ChoiceSetInput,
  DateInput,
  SubmitAction,
  TextInput,
} from '@microsoft/teams.cards';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { typedLine, words } from '../cards/lines.ts';
import { plainText } from '../cards/plainText.ts';
import { chatWords } from '../text/chatWords.ts';
import { longestTitle, type PromiseDraft } from './PromiseDraft.ts';

interface FormContent {
  readonly draft: PromiseDraft;
  readonly forums: readonly Forum[];
  readonly organisations: DirectoryContent['organisations'];
  /** Why the last attempt was not saved. */
  readonly trouble?: string;
}

const choices = (named: readonly { readonly key: string; readonly name: string }[]): Choice[] =>
  named.map(({ key, name }) => new Choice({ title: plainText(name), value: key }));

/** Asks for what a promise needs; the message's words stand as a draft that can be changed. */
export function promiseForm(content: FormContent, language: Language): AdaptiveCard {
  const { draft, forums, organisations, trouble } = content;
  const { extension, fields } = chatWords[language];
  const members = new Set(forums.flatMap((forum) => forum.members));
  const own = organisations.filter(({ key }) => members.has(key));
  const required = { isRequired: true, errorMessage: extension.needed };
  return new AdaptiveCard(
    ...(trouble === undefined ? [] : [typedLine(trouble, { weight: 'Bolder', color: 'Attention' })]),
    new TextInput({
      ...{ id: 'title', label: extension.what, value: plainText(draft.title), maxLength: longestTitle },
      ...required,
      isMultiline: true,
      placeholder: fields.hint,
    }),
    new ChoiceSetInput(...choices(forums)).withOptions({
      ...{ id: 'forum', label: extension.forum, value: draft.forum || (forums[0]?.key ?? '') },
      ...required,
    }),
    new ChoiceSetInput(...choices(own)).withOptions({
      ...{ id: 'organisation', label: extension.organisation, value: draft.organisation },
      ...required,
    }),
    new DateInput({ id: 'dueDate', label: extension.due, value: draft.dueDate }),
    words(fields.hint),
    new ActionSet(new SubmitAction({ title: extension.save }).withData({ action: 'save-promise' })),
  )
    .withVersion('1.5')
    .withLang(language);
}
