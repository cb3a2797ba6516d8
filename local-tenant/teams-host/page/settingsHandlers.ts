import type { CallHandlers } from './bridge.ts';

/** The host's side of a tab's configuration page. */
export interface SettingsDesk {
  current(): unknown;
  keep(settings: unknown): void;
  setValid(valid: boolean): void;
  saved(): void;
  failed(reason: string): void;
}

/** Elsewhere than on a configuration page a tab can read its settings and nothing more. */
export function settingsHandlers(desk: SettingsDesk): CallHandlers {
  return {
    'settings.getSettings': () => [desk.current()],
    'settings.setSettings': ([settings]) => {
      desk.keep(settings);
      return [true];
    },
    'settings.setValidityState': ([valid]) => {
      desk.setValid(valid === true);
      return undefined;
    },
    'settings.save.success': () => {
      desk.saved();
      return undefined;
    },
    'settings.save.failure': ([reason]) => {
      desk.failed(typeof reason === 'string' ? reason : '');
      return undefined;
    },
  };
}
