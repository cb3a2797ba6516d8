import { withParts } from './address.ts';
import type { HostAddress } from './address.ts';
import { button, element } from './element.ts';
import { siteSlug } from './facts.ts';
import type { ChannelTab, HostFacts } from './facts.ts';
import { openSettingsDialog } from './settingsDialog.ts';
import type { SettingsDesk } from './settingsHandlers.ts';
import type { TabPanel } from './tabPanel.ts';
import type { Words } from './words.ts';

export interface ChannelBarOptions {
  readonly facts: HostFacts;
  readonly address: HostAddress;
  readonly words: Words;
  readonly present: ChannelTab | null;
  readonly openPanel: (settings: SettingsDesk) => TabPanel;
}

function channelName({ facts, address, words }: ChannelBarOptions): string {
  const site = facts.sites.find((one) => siteSlug(one) === address.site);
  return site ? `${site.title} › ${words.general}` : words.noForum;
}

/** The head of a channel: its name, the tab's, and the way to the tab's configuration page. */
export function createChannelBar(options: ChannelBarOptions, view: HTMLElement): HTMLElement {
  const { address, words, present, openPanel } = options;
  function openSettings(): void {
    const dialog = openSettingsDialog({
      site: address.site,
      words,
      present,
      openPanel,
      onSaved: () => {
        location.assign(withParts(location.search, { configure: '' }));
      },
      onClosed: () => {
        configuring.focus();
      },
    });
    view.append(dialog);
  }
  const configuring = button(words.configureTab, openSettings);
  const name = element('h1', {}, channelName(options));
  const tab = element('span', { class: 'channel-tab' }, present?.suggestedDisplayName ?? words.app);
  if (address.configure) openSettings();
  return element('div', { class: 'channel-bar' }, name, tab, configuring);
}
