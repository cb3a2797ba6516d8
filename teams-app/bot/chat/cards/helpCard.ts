import { ActionSet, AdaptiveCard, Container, SubmitAction } from '@microsoft/teams.cards';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { chatWords } from '../text/chatWords.ts';
import { heading, quietLine, words } from './lines.ts';

interface HelpContent {
  readonly understood: boolean;
  readonly inGroup?: boolean;
}

/** What the bot can do; in one's own chat each command can be pressed, and is then said in the presser's name. */
export function helpCard(language: Language, { understood, inGroup = false }: HelpContent): AdaptiveCard {
  const { help } = chatWords[language];
  const commands = inGroup ? help.groupCommands : help.commands;
  const rows = commands.map(([command = '', about = '']) =>
    new Container(
      inGroup ? words(`**${command}**`) : sayButton(command),
      quietLine(about).withSpacing('Small'),
    ).withSpacing('Medium'),
  );
  const title = understood ? help.title : help.notUnderstood;
  return new AdaptiveCard(
    heading(title),
    ...(understood && !inGroup ? [words(help.intro)] : []),
    ...rows,
    words(inGroup ? help.groupLimit : help.limit),
  )
    .withVersion('1.5')
    .withLang(language);
}

const sayButton = (command: string): ActionSet =>
  new ActionSet(
    new SubmitAction({ title: command }).withData({ msteams: { type: 'imBack', value: command } }),
  );
