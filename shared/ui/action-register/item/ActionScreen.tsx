import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { ActionId } from '../../../domain/action/action';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useListBehind, useNavigation } from '../../navigation/navigation';
import { involvedIn } from '../../../domain/action/actionFacts';
import { memberFor } from '../../../application/people/memberFor';
import { useClock } from '../../parts/clockContext';
import { Notice } from '../../parts/Notice';
import { Page } from '../../parts/Page';
import { useUsableWhen } from '../../parts/usableContext';
import { SkeletonList } from '../../parts/SkeletonList';
import { actionPageText } from '../../text/actionPageText';
import { commonText } from '../../text/commonText';
import { useLanguage, useText } from '../../text/language';
import { refusalText } from '../../text/refusalText';
import { registerText } from '../../text/registerText';
import { useSurroundings } from '../useSurroundings';
import { ActionProvider, type OpenAction } from './actionContext';
import { ActionPage } from './ActionPage';
import { ownEvent } from './ownEvent';
import { useActionFile, type OpenFile } from './useActionFile';

interface ActionScreenProps {
  readonly desk: ActionDesk;
  readonly id: ActionId;
  /** Where the tab spans several forums. */
  readonly forum?: ForumKey;
}

interface Said {
  readonly words: string;
  readonly undo: (() => void) | null;
}

/** One action: why it is there, who has said what, every date with its reason, and what can be done. */
export const ActionScreen: React.FC<ActionScreenProps> = ({ desk, id, forum }) => {
  const opened = useActionFile(desk, id);
  useUsableWhen(opened.state.kind === 'open');
  const loaded = useSurroundings(desk, { knownWillDo: true });
  const clock = useClock();
  const [said, setSaid] = React.useState<Said | null>(null);
  if (opened.state.kind !== 'open') return <NotOpen opened={opened} forum={forum} />;
  const { file } = opened.state;
  const around =
    loaded?.ok === true ? { ...loaded.value, me: memberFor(involvedIn(file.action), loaded.value) } : null;
  const open: OpenAction = {
    desk,
    file,
    around,
    reload: opened.reload,
    say: (words, undo) => setSaid({ words, undo: undo ?? null }),
    carryOut: async (command, word, organisation) => {
      setSaid(null);
      const done = await command();
      if (!done.ok) return done.error;
      const me = around?.me ?? null;
      if (me !== null) opened.took(done.value, ownEvent(done.value, word, me, organisation, clock.now()));
      return null;
    },
  };
  return (
    <ActionProvider value={open}>
      <ActionPage forum={forum} said={<SaidLine said={said} />} />
    </ActionProvider>
  );
};

/** What was just done, once and politely, with a way back where there is one. */
const SaidLine: React.FC<{ readonly said: Said | null }> = ({ said }) => {
  const text = useText(commonText);
  return (
    <div role="status" style={{ minHeight: '28px' }}>
      {said?.words}{' '}
      {said?.undo != null && (
        <Button size="small" appearance="subtle" onClick={said.undo}>
          {text.undo}
        </Button>
      )}
    </div>
  );
};

const rowHeights = [96, 180, 240];

const NotOpen: React.FC<{ readonly opened: OpenFile; readonly forum: ForumKey | undefined }> = (props) => {
  const { state, reload } = props.opened;
  const text = useText(actionPageText);
  const register = useText(registerText);
  const language = useLanguage();
  const { go } = useNavigation();
  const list = useListBehind(props.forum);
  if (state.kind !== 'failed')
    return (
      <Page title={register.loading}>
        {rowHeights.map((height) => (
          <SkeletonList key={height} rows={1} rowHeight={height} />
        ))}
      </Page>
    );
  return (
    <Page title={text.failed} focusTitle>
      <Notice title={refusalText(state.failure, language)} announced>
        <Button appearance="primary" onClick={reload}>
          {register.tryAgain}
        </Button>
        <Button onClick={() => go(list)}>{text.backToList}</Button>
      </Notice>
    </Page>
  );
};
