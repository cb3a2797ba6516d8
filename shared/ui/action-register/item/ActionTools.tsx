import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { Action } from '../../../domain/action/action';
import { statusesAfter } from '../../../domain/action/moveAction';
import { involvedIn, isOpen, takesComment } from '../../../domain/action/actionFacts';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useNavigation } from '../../navigation/navigation';
import { CopyLinkButton } from '../../parts/CopyLinkButton';
import { KeyHint } from '../../parts/KeyHint';
import { PopupMenu } from '../../parts/PopupMenu';
import { useShortcut } from '../../parts/useShortcut';
import { useWishDesk } from '../../reminders/own/wishContext';
import { RedactLink } from '../../redaction/RedactLink';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { myRemindersText } from '../../text/myRemindersText';
import { registerText } from '../../text/registerText';
import { vocabularyText } from '../../text/vocabularyText';
import { AskButton } from './AskButton';
import { useOpenAction } from './actionContext';
import type { Doing } from './doing';
import { spokenFor } from './answerChoices';
import { inForum } from '../../navigation/inForum';

interface ActionToolsProps {
  readonly forum: ForumKey | undefined;
  readonly doing: Doing;
  readonly onDo: (doing: Doing) => void;
}

const takesAnswerOf = (me: Parameters<typeof spokenFor>[0], action: Action): boolean =>
  takesComment(action) && spokenFor(me, involvedIn(action)).length > 0;

/** Link, status and answer; only what the person may do is offered, SharePoint decides. */
export const ActionTools: React.FC<ActionToolsProps> = ({ forum, doing, onDo }) => {
  const text = useText(actionPageText);
  const register = useText(registerText);
  const { shareAddressOf } = useNavigation();
  const { file, around } = useOpenAction();
  const { action } = file;
  const me = around?.me ?? null;
  const mayAnswer = takesAnswerOf(me, action);
  const answer = () => onDo({ kind: 'answering' });
  const idle = doing.kind === 'reading';
  useShortcut('r', mayAnswer && idle, answer);
  const address = shareAddressOf({
    page: 'action',
    action: action.id,
    ...inForum(forum),
  });
  return (
    <>
      <RedactLink rights={around?.situation.rights} list="actions" row={action.id} what={action.displayId} />
      <CopyLinkButton label={register.copyAction} address={address} subtle />
      <AskButton />
      <RemindButton idle={idle} onDo={onDo} />
      {me?.coordinator === true && <StatusMenu onDo={onDo} />}
      {mayAnswer && (
        <Button appearance="primary" disabled={!idle} aria-keyshortcuts="r" onClick={answer}>
          {text.answer}
          <KeyHint shown="R" />
        </Button>
      )}
    </>
  );
};

const StatusMenu: React.FC<Pick<ActionToolsProps, 'onDo'>> = ({ onDo }) => {
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  const { action } = useOpenAction().file;
  const next = statusesAfter(action.status);
  if (next.length === 0) return null;
  return (
    <PopupMenu
      label={text.moveStatus}
      align="window"
      button={{ icon: <ChevronDownRegular />, iconPosition: 'after', children: text.moveStatus }}
      choices={next.map((to) => ({
        key: to,
        label: words.actionStatus[to],
        act: () => onDo({ kind: 'moving', to }),
      }))}
    />
  );
};

/** For whoever can be reminded: a contact of the forum, while the action is open. */
const RemindButton: React.FC<Pick<ActionToolsProps, 'onDo'> & { readonly idle: boolean }> = ({
  idle,
  onDo,
}) => {
  const text = useText(myRemindersText).remind;
  const desk = useWishDesk();
  const { file, around } = useOpenAction();
  if (desk === null || around?.me.contact == null || !isOpen(file.action)) return null;
  return (
    <Button disabled={!idle} onClick={() => onDo({ kind: 'reminding' })}>
      {text.open}
    </Button>
  );
};
