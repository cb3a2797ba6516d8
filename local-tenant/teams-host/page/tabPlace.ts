import type { Lang, SignInMode, Theme } from './address.ts';
import type { HostFacts, HostMeeting, HostPerson } from './facts.ts';

export type FrameContext = 'content' | 'sidePanel' | 'meetingStage' | 'settings';

/** Where a tab stands and for whom: all that its context is made of. */
export interface TabPlace {
  readonly facts: HostFacts;
  readonly person: HostPerson;
  readonly kind: 'personal' | 'channel' | 'meeting';
  readonly frameContext: string;
  readonly site: string;
  readonly meeting: HostMeeting | null;
  readonly entityId: string;
  readonly subPage: string;
  readonly signIn: SignInMode;
  /** False for a meeting kind that cannot run the app. */
  readonly appsInMeeting: boolean;
}

/** What may change while a tab stands. */
export interface Mood {
  readonly theme: Theme;
  readonly lang: Lang;
}

export function channelIdOf(site: string): string {
  return `19:${site}@thread.tacv2`;
}

export function chatIdOf(meeting: Pick<HostMeeting, 'site' | 'id'>): string {
  return `19:meeting_${meeting.site}.${meeting.id}@thread.v2`;
}

/** Teams' meeting id is the chat's, wrapped and in base64. */
export function meetingIdOf(meeting: HostMeeting): string {
  return btoa(`0#${chatIdOf(meeting)}#0`);
}
