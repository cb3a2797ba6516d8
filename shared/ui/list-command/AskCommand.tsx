import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ActionDesk, ActionFile } from '../../application/actions/ActionDesk';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { Organisation } from '../../domain/organisation/organisation';
import { RefusalMessage } from '../parts/RefusalMessage';
import { useText } from '../text/language';
import { listCommandText } from '../text/listCommandText';

interface AskCommandProps {
  readonly desk: ActionDesk;
  readonly file: ActionFile;
}

type Outcome =
  | { readonly kind: 'asking' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'refused'; readonly refusal: CommandRefusal };

/** Asks the organisation how it stands, once; a second time within a day only where that is pressed (F29). */
export const AskCommand: React.FC<AskCommandProps> = ({ desk, file }) => {
  const text = useText(listCommandText);
  const { outcome, ask } = useAsking(desk, file);
  const organisation = useName(desk, file.action.organisation);
  return (
    <>
      <p>
        <strong>{file.action.title}</strong>
        <br />
        {file.action.displayId}
      </p>
      <div role="status">
        {outcome.kind === 'asking' && text.asking}
        {outcome.kind === 'asked' && text.asked(organisation)}
      </div>
      <RefusalMessage refusal={outcome.kind === 'refused' ? outcome.refusal : null} />
      {outcome.kind === 'refused' && <AskAgain refusal={outcome.refusal} ask={ask} />}
    </>
  );
};

interface AskAgainProps {
  readonly refusal: CommandRefusal;
  readonly ask: (again: boolean) => void;
}

/** Other ways on: to ask although it was asked lately, or to try once more where SharePoint did not answer. */
const AskAgain: React.FC<AskAgainProps> = ({ refusal, ask }) => {
  const text = useText(listCommandText);
  const lately = refusal.kind === 'asked-lately';
  const passes = ['offline', 'throttled', 'changed-by-other'].includes(refusal.kind);
  if (!lately && !passes) return null;
  return (
    <Button style={{ marginTop: '12px' }} onClick={() => ask(lately)}>
      {lately ? text.askAgain : text.tryAgain}
    </Button>
  );
};

function useAsking(desk: ActionDesk, { action }: ActionFile) {
  const [outcome, setOutcome] = React.useState<Outcome>({ kind: 'asking' });
  const ask = React.useCallback(
    (again: boolean) => {
      setOutcome({ kind: 'asking' });
      void desk.askForUpdate(action, again).then((asked) => {
        setOutcome(asked.ok ? { kind: 'asked' } : { kind: 'refused', refusal: asked.error });
      });
    },
    [desk, action],
  );
  React.useEffect(() => ask(false), [ask]);
  return { outcome, ask };
}

/** The organisation's own name; its key until the register has been read. */
function useName(desk: ActionDesk, key: Organisation['key']): string {
  const [name, setName] = React.useState<string>(key);
  React.useEffect(() => {
    void desk.surroundings().then((around) => {
      const found = around.ok ? around.value.directory.organisations.find((each) => each.key === key) : null;
      if (found != null) setName(found.name);
    });
  }, [desk, key]);
  return name;
}
