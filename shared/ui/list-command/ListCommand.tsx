import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ActionDesk, ActionFile } from '../../application/actions/ActionDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { ActionId } from '../../domain/action/action';
import type { Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import { Notice } from '../parts/Notice';
import { SkeletonList } from '../parts/SkeletonList';
import { useLanguage, useText } from '../text/language';
import { listCommandText } from '../text/listCommandText';
import { refusalText } from '../text/refusalText';
import { AnswerCommand } from './AnswerCommand';
import { AskCommand } from './AskCommand';

export interface ListCommandProps {
  readonly command: 'ask' | 'answer';
  /** Null where the list belongs to no forum. */
  readonly desk: ActionDesk | null;
  readonly forum: ForumKey;
  readonly action: ActionId;
  /** The action's page in Samverkansrummet. */
  readonly pageAddress: string;
}

type Opened = Result<ActionFile, GatewayFailure> | null;

/** What a command on the list Åtgärder opens: the row as it stands now, and what is done with it. */
export const ListCommand: React.FC<ListCommandProps> = (props) => {
  const { command, desk, action } = props;
  const text = useText(listCommandText);
  const language = useLanguage();
  const { opened, again } = useOpened(desk, action);
  if (desk === null) return <p role="alert">{text.noForum}</p>;
  if (opened === null)
    return (
      <div aria-busy="true">
        <span role="status">{text.loading}</span>
        <SkeletonList rows={1} rowHeight={72} />
      </div>
    );
  if (!opened.ok)
    return (
      <Notice title={refusalText(opened.error, language)} announced>
        <Button appearance="primary" onClick={again}>
          {text.tryAgain}
        </Button>
      </Notice>
    );
  return command === 'ask' ? (
    <AskCommand desk={desk} file={opened.value} />
  ) : (
    <AnswerCommand {...props} desk={desk} file={opened.value} />
  );
};

function useOpened(desk: ActionDesk | null, action: ActionId): { opened: Opened; again: () => void } {
  const [opened, setOpened] = React.useState<Opened>(null);
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let left = false;
    setOpened(null);
    void desk?.open(action).then((read) => {
      if (!left) setOpened(read);
    });
    return () => {
      left = true;
    };
  }, [desk, action, round]);
  return { opened, again: () => setRound((before) => before + 1) };
}
