import { deserialize, serialize } from 'node:v8';
import { setImmediate as nodeSetImmediate } from 'node:timers';
import * as React from 'react';
import { act, configure, render, type RenderResult } from '@testing-library/react';
import estWeekly from '../../../manifest/templates/meetings/est-weekly.json';
import type { MeetingTemplate } from '../../../shared/application/meetings/MeetingDesk';
import type { ForumKey } from '../../../shared/domain/organisation/forum';
import { ScreenFrame } from '../../../shared/ui/parts/ScreenFrame';
import { ChannelTab } from '../../../shared/ui/shell/ChannelTab';
import { PersonalTab } from '../../../shared/ui/shell/PersonalTab';
import type { Language } from '../../../shared/ui/text/language';
import { forumKey } from '../../builders/aContact';
import type { ForumAtWork, Seat } from '../application/aForumAtWork';

// Whole screens in jsdom: a busy machine takes its time.
jest.setTimeout(30_000);

/** What a browser has and jsdom lacks. */
function completeBrowser(): void {
  Object.assign(globalThis, {
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
    setImmediate: nodeSetImmediate,
  });
  window.matchMedia = (media: string) =>
    ({
      matches: false,
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  window.scrollTo = () => undefined;
}

const weekly = estWeekly as MeetingTemplate;

interface Where {
  readonly at?: string;
  /** In the tab over several forums. */
  readonly forums?: readonly ForumKey[];
  readonly language?: Language;
}

const share = (address: string): string => `https://teams.example/l/${address}`;
const nothing = (): void => undefined;

function show(
  forum: Pick<ForumAtWork, 'clock'>,
  { at = '', language = 'sv' }: Where,
  tab: React.ReactElement,
): RenderResult {
  completeBrowser();
  // Working out what is visible takes most of the time in jsdom, and nothing here is hidden by style.
  configure({ defaultHidden: true });
  window.history.replaceState(null, '', `#${at}`);
  return render(
    <ScreenFrame theme="default" language={language} clock={forum.clock}>
      {tab}
    </ScreenFrame>,
  );
}

export const showChannel = (forum: ForumAtWork, seat: Seat, where: Where = {}): RenderResult =>
  show(
    forum,
    where,
    <ChannelTab
      useCases={seat.useCases}
      forum={forumKey}
      templates={[weekly]}
      shareAddressOf={share}
      start={null}
      onUsable={nothing}
    />,
  );

export const showPersonal = (
  forum: Pick<ForumAtWork, 'clock'>,
  seat: Pick<Seat, 'useCases'>,
  where: Where = {},
): RenderResult =>
  show(
    forum,
    where,
    <PersonalTab
      useCases={seat.useCases}
      forums={where.forums ?? [forumKey]}
      templates={[weekly]}
      shareAddressOf={share}
      start={null}
      onUsable={nothing}
    />,
  );

/** Lets requests, and what they change on the screen, run out. */
export async function quiet(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => nodeSetImmediate(resolve));
  });
}

completeBrowser();
// Working out what is visible takes most of the time in jsdom, and nothing here is hidden by style.
configure({ defaultHidden: true });
