import type { Done } from '../../../../application/meetings/MeetingSession';
import type { Action, ActionId } from '../../../../domain/action/action';
import type { Answer } from '../../../../domain/action/answer';
import type { LocalDate } from '../../../../domain/kernel/localDate';
import { deviceText } from '../../../text/deviceText';
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
  const device = useText(deviceText);
  const command = useCommand();
  const goOn = (receipt: string) => {
    for (const field of answerFields) kept.set(field(action.id), '');
    say(receipt);
    onAnswered();
  };
  const answer = (word: string, give: () => Done<Answer>) =>
    command.run(
      give,
      () => goOn(text.saved(action.displayId, word)),
      () => goOn(device.keptHere),
    );
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
      answer(words.answerKind[kind], () =>
        commands.answer(action.id, { kind, ...withWords(said), ...asOwn }),
      ),
    skip: (reason) => answer(words.answerKind.skip, () => commands.skip(action.id, reason)),
    newDate: (newDate, why) =>
      answer(words.answerKind['request-date'], () =>
        commands.answer(action.id, { kind: 'request-date', newDate, ...withWords(why), ...asOwn }),
      ),
    acceptDate: () => command.run(() => commands.acceptDate(action.id)),
  };
}
