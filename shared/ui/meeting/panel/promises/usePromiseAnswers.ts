import type { Action, ActionId } from '../../../../domain/action/action';
import type { LocalDate } from '../../../../domain/kernel/localDate';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { hourWordsText } from '../../../text/hourWordsText';
import { useCommand, type Command } from '../../useCommand';
import { usePanel } from '../PanelContext';
import type { FollowUpKind } from './AnswerButtons';

export interface PromiseAnswers {
  readonly action: ActionId;
  readonly command: Command;
  readonly mayAnswer: boolean;
  readonly answer: (kind: FollowUpKind, words: string) => void;
  readonly skip: (reason: string) => void;
  /** A coordinator sets the date; anybody else asks for it. */
  readonly newDate: (date: LocalDate, why: string) => void;
  readonly acceptDate: () => void;
}

/** What is typed for an answer; it has done its work once one is saved. */
const answerFields = [
  (id: ActionId) => `words-${id}`,
  (id: ActionId) => `skip-${id}`,
  (id: ActionId) => `date-${id}`,
  (id: ActionId) => `date-${id}-why`,
];

/** What can be said of one promise here, and that `onAnswered` follows when it is saved. */
export function usePromiseAnswers(action: Action, onAnswered: () => void): PromiseAnswers {
  const { view, commands, kept, say } = usePanel();
  const text = useText(panelText);
  const words = useText(hourWordsText);
  const command = useCommand();
  const answered = (word: string) => () => {
    for (const field of answerFields) kept.delete(field(action.id));
    say(text.saved(action.displayId, word));
    onAnswered();
  };
  const { me } = view;
  const isOwn =
    me.organisation !== null && [action.organisation, ...action.contributors].includes(me.organisation);
  const asOwn = !me.coordinator && me.organisation !== null ? { organisation: me.organisation } : {};
  const withWords = (said: string) => (said.trim() === '' ? {} : { text: said.trim() });
  return {
    action: action.id,
    command,
    mayAnswer: me.coordinator || (isOwn && view.room.rights.mayAnswer),
    answer: (kind, said) =>
      command.run(
        () => commands.answer(action.id, { kind, ...withWords(said), ...asOwn }),
        answered(words.answerKind[kind]),
      ),
    skip: (reason) => command.run(() => commands.skip(action.id, reason), answered(words.answerKind.skip)),
    newDate: (newDate, why) =>
      command.run(
        () => commands.answer(action.id, { kind: 'request-date', newDate, ...withWords(why), ...asOwn }),
        answered(words.answerKind['request-date']),
      ),
    acceptDate: () => command.run(() => commands.acceptDate(action.id)),
  };
}
