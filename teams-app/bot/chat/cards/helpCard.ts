import { ActionSet, AdaptiveCard, Container, SubmitAction } from '@microsoft/teams.cards';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { chatWords } from '../text/chatWords.ts';
import { heading, quietLine, words } from './lines.ts';

/** What the bot can do; each command can be pressed, and is then said in the presser's name. */
export function helpCard(language: Language, understood: boolean): AdaptiveCard {
  const { help } = chatWords[language];
  const rows = help.commands.map(
    ([command = '', about = '']) =>
      new Container(
        new ActionSet(
          new SubmitAction({ title: command }).withData({ msteams: { type: 'imBack', value: command } }),
        ),
        quietLine(about),
      ),
  );
  const title = understood ? help.title : help.notUnderstood;
  return new AdaptiveCard(
    heading(title),
    ...(understood ? [words(help.intro)] : []),
    ...rows,
    words(help.limit),
  )
    .withVersion('1.5')
    .withLang(language);
}
