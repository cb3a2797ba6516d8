import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { RowPlace } from '../../application/ports/TextKeeper';
import type { RedactionDesk } from '../../application/redaction/RedactionDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import type { Result } from '../../domain/kernel/result';
import { Notice } from '../parts/Notice';
import { SkeletonList } from '../parts/SkeletonList';
import { useUsableWhen } from '../parts/usableContext';
import { useBug } from '../parts/useBug';
import { useLanguage, useText } from '../text/language';
import { redactionText } from '../text/redactionText';
import { refusalText } from '../text/refusalText';
import { RedactionSteps } from './RedactionSteps';

interface RedactionEntryProps {
  readonly desk: RedactionDesk;
  readonly origin: RowPlace | null;
  readonly forum: ForumKey | undefined;
}

type May = Result<boolean, GatewayFailure>;

function useMayRedact(desk: RedactionDesk): { readonly may: May | null; readonly ask: () => void } {
  const [may, setMay] = React.useState<May | null>(null);
  const bug = useBug();
  const ask = React.useCallback(() => {
    setMay(null);
    desk.mayRedact().then(setMay, bug);
  }, [desk, bug]);
  React.useEffect(ask, [ask]);
  return { may, ask };
}

/** Lets in whoever SharePoint says owns the site; tells the others whom to turn to. */
export const RedactionEntry: React.FC<RedactionEntryProps> = ({ desk, origin, forum }) => {
  const text = useText(redactionText);
  const language = useLanguage();
  const { may, ask } = useMayRedact(desk);
  useUsableWhen(may !== null);
  if (may === null) return <SkeletonList rows={3} rowHeight={96} />;
  if (may.ok && may.value) return <RedactionSteps desk={desk} origin={origin} forum={forum} />;
  if (may.ok) return <Notice title={text.onlyOwner} body={text.onlyOwnerBody} announced />;
  if (may.error.kind === 'sign-in-needed') return <Consent desk={desk} onAnswer={ask} />;
  return (
    <Notice title={refusalText(may.error, language)} announced>
      <Button appearance="primary" onClick={ask}>
        {text.retry}
      </Button>
    </Notice>
  );
};

const Consent: React.FC<{ readonly desk: RedactionDesk; readonly onAnswer: () => void }> = (props) => {
  const text = useText(redactionText);
  const bug = useBug();
  const consent = () => {
    props.desk.consent().then((given) => {
      if (given) props.onAnswer();
    }, bug);
  };
  return (
    <Notice title={text.signIn} body={text.signInBody} announced>
      <Button appearance="primary" onClick={consent}>
        {text.signInButton}
      </Button>
    </Notice>
  );
};
