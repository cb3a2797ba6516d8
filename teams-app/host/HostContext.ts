import type { ScreenTheme } from '@samverkansrummet/shared/lib/ui/parts/ScreenFrame';
import type { Language } from '@samverkansrummet/shared/lib/ui/text/language';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/languageOf';
import { app, FrameContexts } from '@microsoft/teams-js';

/** Where in Teams a tab stands. */
type Frame = 'content' | 'sidePanel' | 'stage' | 'settings' | 'other';

/** What Teams tells a tab about its place and its person. */
export interface HostContext {
  readonly frame: Frame;
  readonly inMeeting: boolean;
  readonly language: Language;
  readonly theme: ScreenTheme;
  readonly userName: string;
  readonly userObjectId: string;
  readonly loginHint: string;
  /** What a deep link points at inside the tab. */
  readonly subPage: string;
  readonly entityId: string;
  readonly channelId: string | null;
  readonly chatId: string | null;
}

const frames: Partial<Record<FrameContexts, Frame>> = {
  [FrameContexts.content]: 'content',
  [FrameContexts.sidePanel]: 'sidePanel',
  [FrameContexts.meetingStage]: 'stage',
  [FrameContexts.settings]: 'settings',
};

const isDark = (theme: string): boolean => theme === 'dark' || theme === 'glass';

export const screenTheme = (theme: string): ScreenTheme =>
  theme === 'contrast' ? 'contrast' : isDark(theme) ? 'dark' : 'default';

type User = Pick<HostContext, 'userName' | 'userObjectId' | 'loginHint'>;

const nobody: User = { userName: '', userObjectId: '', loginHint: '' };

const userOf = ({ user }: app.Context): User =>
  user === undefined
    ? nobody
    : {
        userName: user.displayName ?? user.userPrincipalName ?? '',
        userObjectId: user.id,
        loginHint: user.loginHint ?? '',
      };

const placeOf = ({ page, channel, chat, meeting }: app.Context) => ({
  frame: frames[page.frameContext] ?? 'other',
  subPage: page.subPageId ?? '',
  entityId: page.id,
  inMeeting: meeting !== undefined,
  channelId: channel?.id ?? null,
  chatId: chat?.id ?? null,
});

/** Teams' own context, as far as the product needs it. */
export const hostContextOf = (context: app.Context): HostContext => ({
  ...placeOf(context),
  ...userOf(context),
  language: languageOf(context.app.locale),
  theme: screenTheme(context.app.theme),
});
