import type { SpokenAnswer } from '../../../../application/meetings/MeetingSession';
import type { Action } from '../../../../domain/action/action';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import { deviceText } from '../../../text/deviceText';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { hourWordsText } from '../../../text/hourWordsText';
import { organisationIn } from '../../organisationIn';
import { useCommand, type Command } from '../../useCommand';
import { usePanel } from '../PanelContext';

export type Word = Extract<SpokenAnswer['kind'], 'confirm' | 'request-change' | 'decline'>;

export interface Confirming {
  readonly command: Command;
  readonly give: (organisation: OrganisationKey, word: Word, text?: string) => void;
}

/** Under which name the words that go with a change or a no are kept while they are typed. */
export const wordKeptAs = (word: Word, action: Action, organisation: OrganisationKey): string =>
  `${word}-${action.id}-${organisation}`;

/** An organisation's word on a promise: its own, or noted by the coordinator as spoken. */
export function useConfirming(action: Action, onGiven: (isShown: boolean) => void): Confirming {
  const { view, commands, kept, say } = usePanel();
  const text = useText(panelText);
  const words = useText(hourWordsText);
  const device = useText(deviceText);
  const command = useCommand();
  const give = (organisation: OrganisationKey, word: Word, said = '') => {
    const goOn = (receipt: string, isShown: boolean) => {
      kept.set(wordKeptAs(word, action, organisation), '');
      say(receipt);
      onGiven(isShown);
    };
    const { shortName } = organisationIn(view.directory, organisation);
    command.run(
      () => commands.answer(action.id, { kind: word, organisation, ...(said === '' ? {} : { text: said }) }),
      (_, isShown) => goOn(text.saved(`${action.displayId}, ${shortName}`, words.answerKind[word]), isShown),
      () => goOn(device.keptHere, true),
    );
  };
  return { command, give };
}
