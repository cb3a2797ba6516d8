import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ContactDesk, ForumContacts } from '../../application/contacts/ContactDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { ForumKey } from '../../domain/organisation/forum';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useUsableWhen } from '../parts/usableContext';
import { contactsText } from '../text/contactsText';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { ForumFacts } from './ForumFacts';
import { Members } from './Members';
import { useContactStyles } from './contactStyles';

interface ContactsScreenProps {
  readonly desk: ContactDesk;
  readonly actions: ActionDesk;
  /** Where the tab spans several forums. */
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | { readonly kind: 'ready'; readonly content: ForumContacts };

/** Kontakter: what a forum is there for, who takes part, and who is missing (F26). */
export const ContactsScreen: React.FC<ContactsScreenProps> = ({
  desk,
  actions,
  forum,
  focusTitle = false,
}) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const [state, setState] = React.useState<State>({ kind: 'loading' });
  const [said, setSaid] = React.useState('');
  const load = React.useCallback(async () => {
    const loaded = await desk.load();
    setState(
      loaded.ok ? { kind: 'ready', content: loaded.value } : { kind: 'failed', failure: loaded.error },
    );
  }, [desk]);
  React.useEffect(() => void load(), [load]);
  useUsableWhen(state.kind === 'ready');
  if (state.kind === 'failed') return <Failed failure={state.failure} onRetry={() => void load()} />;
  if (state.kind === 'loading')
    return (
      <Page title={text.title} focusTitle={focusTitle}>
        <SkeletonList rows={6} rowHeight={56} />
      </Page>
    );
  const replaced = (words: string) => {
    setSaid(words);
    void load();
  };
  return (
    <Page title={text.title} subtitle={state.content.forum.name} focusTitle={focusTitle}>
      <div className={styles.stack}>
        <div role="status" className={styles.receipt}>
          {said}
        </div>
        <ForumFacts content={state.content} forum={forum} />
        <Members content={state.content} desk={desk} actions={actions} onReplaced={replaced} />
      </div>
    </Page>
  );
};

interface FailedProps {
  readonly failure: GatewayFailure;
  readonly onRetry: () => void;
}

const Failed: React.FC<FailedProps> = ({ failure, onRetry }) => {
  const text = useText(contactsText);
  const language = useLanguage();
  return (
    <Page title={text.failed} focusTitle>
      <Notice title={refusalText(failure, language)} announced>
        <Button appearance="primary" onClick={onRetry}>
          {text.tryAgain}
        </Button>
      </Notice>
    </Page>
  );
};
