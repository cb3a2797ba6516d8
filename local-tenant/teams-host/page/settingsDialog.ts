import { button, element } from './element.ts';
import { loadChannelTab, saveChannelTab } from './facts.ts';
import type { ChannelTab } from './facts.ts';
import type { SettingsDesk } from './settingsHandlers.ts';
import type { TabPanel } from './tabPanel.ts';
import type { Words } from './words.ts';

export interface SettingsDialogOptions {
  readonly site: string;
  readonly words: Words;
  readonly present: ChannelTab | null;
  openPanel(settings: SettingsDesk): TabPanel;
  onSaved(tab: ChannelTab | null): void;
  onClosed(): void;
}

/** The dialog around a channel tab's configuration page; Save opens when the page says it is valid. */
export function openSettingsDialog(options: SettingsDialogOptions): HTMLElement {
  const { words, site } = options;
  let kept: unknown = options.present;
  const trouble = element('p', { role: 'alert', class: 'trouble' });

  async function store(): Promise<void> {
    if (await saveChannelTab(site, kept)) {
      close();
      options.onSaved(await loadChannelTab(site));
    } else trouble.textContent = words.failed;
  }

  const panel = options.openPanel({
    current: () => kept,
    keep: (settings) => {
      kept = settings;
    },
    setValid: (valid) => {
      saving.disabled = !valid;
    },
    saved: () => void store(),
    failed: (reason) => {
      trouble.textContent = `${words.failed} ${reason}`;
    },
  });
  const saving = button(words.save, panel.askToSave, { class: 'primary', disabled: '' });
  const dialog = element(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': words.settings, class: 'settings' },
    element('h2', {}, words.settings),
    panel.element,
    trouble,
    element('div', { class: 'actions' }, saving, button(words.cancel, cancel)),
  );

  function close(): void {
    panel.close();
    dialog.remove();
  }

  function cancel(): void {
    close();
    options.onClosed();
  }

  return dialog;
}
