import * as React from 'react';
import { act, render } from '@testing-library/react';
import type { Done, MeetingSession } from '../../../../shared/application/meetings/MeetingSession';
import type { MeetingId } from '../../../../shared/domain/meeting/meeting';
import { MeetingPanel } from '../../../../shared/ui/meeting/panel/MeetingPanel';
import type { PanelHost } from '../../../../shared/ui/meeting/panel/PanelContext';
import { useSessionState } from '../../../../shared/ui/meeting/useSessionState';
import { ScreenFrame } from '../../../../shared/ui/parts/ScreenFrame';
import type { Language } from '../../../../shared/ui/text/language';
import { forumKey } from '../../../builders/aContact';
import { done, type ForumAtWork, type Seat } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';

/** jsdom lays nothing out, so everything would count as hidden. */
HTMLElement.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;

const host: PanelHost = {
  shareToStage: () => Promise.resolve(true),
  copyLink: () => Promise.resolve(true),
  openMinutes: () => undefined,
  minutesFile: () => Promise.resolve(null),
  signIn: () => Promise.resolve(),
};

const Held: React.FC<{ readonly session: MeetingSession }> = ({ session }) => {
  const state = useSessionState(session);
  return state.kind === 'open' ? (
    <MeetingPanel session={session} state={state} forum={forumKey} host={host} />
  ) : null;
};

/** Shows a meeting's side panel to one person. */
export async function showPanel(
  forum: ForumAtWork,
  seat: Seat,
  meeting: MeetingId,
  language: Language = 'sv',
): Promise<MeetingSession> {
  const session = seat.useCases.meetingSession(forumKey, meeting);
  if (session === null) throw new Error('No such forum');
  render(
    <ScreenFrame theme="default" language={language} clock={forum.clock}>
      <Held session={session} />
    </ScreenFrame>,
  );
  await quiet();
  return session;
}

/** Carries out a command outside the screen, and lets the screen follow. */
export async function carryOut<T>(command: () => Done<T>): Promise<T> {
  const results: Awaited<Done<T>>[] = [];
  await act(async () => {
    results.push(await command());
  });
  await quiet();
  const [result] = results;
  if (result === undefined) throw new Error('The command never ended');
  return done(result);
}
