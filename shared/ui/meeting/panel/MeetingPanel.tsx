import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { MeetingSession, SessionState } from '../../../application/meetings/MeetingSession';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useShortcut } from '../../parts/useShortcut';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { useText } from '../../text/language';
import { panelText } from '../../text/panelText';
import { PanelFoot } from './frame/PanelFoot';
import { PanelHeader } from './frame/PanelHeader';
import { PanelBody } from './PanelBody';
import { PanelProvider, type Panel, type PanelHost, type PanelPlace } from './PanelContext';
import { emptyPromise } from './promises/promiseForm';
import { useKeptFocus } from './useKeptFocus';
import { useLetterKeys } from './useLetterKeys';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100vh' },
});

interface MeetingPanelProps {
  readonly session: MeetingSession;
  readonly state: Extract<SessionState, { kind: 'open' }>;
  readonly forum: ForumKey;
  readonly host: PanelHost;
}

/** The side panel through the whole hour: one step at a time, one thing at a time. */
export const MeetingPanel: React.FC<MeetingPanelProps> = ({ session, state, forum, host }) => {
  const styles = useStyles();
  const text = useText(panelText);
  const [place, go] = React.useState<PanelPlace>('step');
  const [draft, setDraft] = React.useState(emptyPromise);
  const [kept] = React.useState(() => new Map<string, string>());
  const [receipt, say] = React.useState('');
  const [letters, setLetters] = useLetterKeys();
  const root = React.useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const { view, saving } = state;
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
    say,
  };
  const runs = view.room.meeting.state === 'in-progress';
  useShortcut('n', letters && view.me.coordinator && runs, () => go('new-promise'));
  useShortcut('?', letters, () => go('keys'));
  return (
    <PanelProvider value={panel}>
      <div ref={root} className={styles.panel} aria-label={text.label}>
        <PanelHeader />
        <PanelBody letters={letters} onLetters={setLetters} />
        <VisuallyHidden role="status">{receipt}</VisuallyHidden>
        {runs && <PanelFoot letters={letters} />}
      </div>
    </PanelProvider>
  );
};
