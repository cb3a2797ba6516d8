import { meeting } from '@microsoft/teams-js';
import { withinTime } from './withinTime';

/** Whether this kind of meeting has a side panel for apps; a broadcast has none (F39). */
export type MeetingKind = 'runs-apps' | 'runs-no-apps';

const patienceMs = 3000;

/** Kinds that Teams documents as without in-meeting apps. */
const withoutApps: readonly string[] = [meeting.MeetingType.Broadcast];

const askTeams = (): Promise<MeetingKind> =>
  new Promise((resolve) => {
    meeting.getMeetingDetails((error, found) => {
      const kind = error === null ? (found?.details.type ?? '') : '';
      resolve(withoutApps.includes(kind) ? 'runs-no-apps' : 'runs-apps');
    });
  });

/** Where Teams does not say, nobody is warned for nothing. */
export async function meetingKind(): Promise<MeetingKind> {
  try {
    return await withinTime(askTeams(), patienceMs);
  } catch {
    return 'runs-apps';
  }
}
