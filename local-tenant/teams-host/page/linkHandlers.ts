import type { CallHandlers, Reply } from './bridge.ts';

/** Where a deep link leads in the host's own terms. */
interface LinkTarget {
  readonly surface: 'personal' | 'channel' | 'details';
  readonly site: string;
  readonly meeting: string;
  readonly subPage: string;
}

export interface LinkActions {
  go(target: LinkTarget): void;
  openOutside(url: string): void;
  offerToShare(subPage: string, label: string): void;
  sayUnknown(link: string): void;
}

interface LinkContext {
  readonly subEntityId?: string;
  readonly subPageId?: string;
  readonly channelId?: string;
  readonly chatId?: string;
}

function readContext(text: string | null): LinkContext {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function partsOf(pattern: RegExp, id: string | undefined): readonly [string, string] | null {
  const found = pattern.exec(id ?? '');
  return found ? [found[1] ?? '', found[2] ?? ''] : null;
}

function targetOf(context: LinkContext): LinkTarget {
  const subPage = context.subPageId ?? context.subEntityId ?? '';
  const chat = partsOf(/^19:meeting_(.+)\.(\d+)@thread\.v2$/, context.chatId);
  if (chat) return { surface: 'details', site: chat[0], meeting: chat[1], subPage };
  const channel = partsOf(/^19:(.+)@thread\.tacv2$/, context.channelId);
  if (channel) return { surface: 'channel', site: channel[0], meeting: '', subPage };
  return { surface: 'personal', site: '', meeting: '', subPage };
}

/** Reads `https://teams.microsoft.com/l/entity/<app>/<page>?context=…`; null for any other link. */
export function readEntityLink(link: string): LinkTarget | null {
  const url = URL.parse(link);
  const isEntity = url?.hostname === 'teams.microsoft.com' && /^\/l\/entity\/[^/]+\/[^/]+/.test(url.pathname);
  return isEntity ? targetOf(readContext(url.searchParams.get('context'))) : null;
}

function follow(link: string, actions: LinkActions): Reply {
  const target = readEntityLink(link);
  if (target) actions.go(target);
  else if (/^(https?|mailto):/.test(link)) actions.openOutside(link);
  else {
    actions.sayUnknown(link);
    return [false, 'The link cannot be opened here.'];
  }
  return [true];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function linkHandlers(actions: LinkActions): CallHandlers {
  return {
    executeDeepLink: ([link]) => follow(text(link), actions),
    'pages.navigateToApp': ([params]) => {
      actions.go(targetOf(typeof params === 'object' && params !== null ? params : {}));
      return [true];
    },
    shareDeepLink: ([subPage, label]) => {
      actions.offerToShare(text(subPage), text(label));
      return undefined;
    },
  };
}
