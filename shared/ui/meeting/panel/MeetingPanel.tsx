import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { MeetingSession, SessionState } from '../../../application/meetings/MeetingSession';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useShortcut } from '../../parts/useShortcut';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { useText } from '../../text/language';
import { panelText } from '../../text/panelText';
import { HeldContext } from '../HeldContext';
import { PanelFoot } from './frame/PanelFoot';
import { PanelHeader } from './frame/PanelHeader';
import { PanelBody } from './PanelBody';
import { PanelProvider, type Panel, type PanelHost, type PanelPlace } from './PanelContext';
import { usePromiseDraft } from './promises/usePromiseDraft';
import { useKeptFocus } from './useKeptFocus';
import { useLetterKeys } from './useLetterKeys';

const UndoNotice = React.lazy(async () => ({ default: (await import('./LaterParts')).UndoNotice }));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100vh' },
});

interface MeetingPanelProps {
  readonly session: MeetingSession;
  readonly state: Extract<SessionState, { kind: 'open' }>;
  readonly forum: ForumKey;
  readonly host: PanelHost;
}

/** Whether it has ever been so: a part that is fetched late stays when it has come. */
function useOnce(now: boolean): boolean {
  const [ever, setEver] = React.useState(now);
  React.useEffect(() => setEver((before) => before || now), [now]);
  return ever;
}

/** The side panel through the whole hour: one step at a time, one thing at a time. */
export const MeetingPanel: React.FC<MeetingPanelProps> = ({ session, state, forum, host }) => {
  const styles = useStyles();
  const text = useText(panelText);
  const { kept } = session;
  const [draft, setDraft] = usePromiseDraft(kept);
  const [place, go] = React.useState<PanelPlace>(draft.title === '' ? 'step' : 'new-promise');
  const [receipt, say] = React.useState('');
  const [letters, setLetters] = useLetterKeys();
  const root = React.useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const { view, saving, waiting, undo } = state;
  const undoes = useOnce(undo !== null);
  const panel: Panel = {
    view,
    saving,
    forum,
    host,
    commands: session.commands,
    place,
    go,
    draft,
    setDraft,
    kept,
    waiting,
    say,
  };
  const runs = view.room.meeting.state === 'in-progress';
  useShortcut('n', letters && view.me.coordinator && runs, () => go('new-promise'));
  useShortcut('?', letters, () => go('keys'));
  return (
    <PanelProvider value={panel}>
      <HeldContext.Provider value={saving.kind === 'waiting-for-network'}>
        <div ref={root} className={styles.panel} aria-label={text.label}>
          <PanelHeader />
          <PanelBody letters={letters} onLetters={setLetters} />
          <VisuallyHidden role="status">{receipt}</VisuallyHidden>
          <React.Suspense fallback={null}>
            {undoes && <UndoNotice offer={undo} commands={session.commands} letters={letters} />}
          </React.Suspense>
          {runs && <PanelFoot letters={letters} />}
        </div>
      </HeldContext.Provider>
    </PanelProvider>
  );
};
