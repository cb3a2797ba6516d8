import * as React from 'react';
import type {
  ForumSetting,
  ReminderDesk,
  WantedSetting,
} from '../../../application/reminder-desk/ReminderDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { SettingName, SettingValue } from '../../../domain/reminders/reminderSettings';
import { faultsIn, type SettingFault, type SettingsDraft } from '../../../domain/reminders/settingsDraft';
import { useKept } from '../../parts/useKept';

/** A setting as it is being filled in; the number as it was typed. */
interface TypedSetting {
  readonly on: boolean;
  readonly amount: string;
}

type Typed = Partial<Record<SettingName, TypedSetting>>;

export interface SettingsInHand {
  readonly settings: readonly ForumSetting[];
  readonly typedOf: (setting: ForumSetting) => TypedSetting;
  readonly type: (name: SettingName, typed: TypedSetting) => void;
  readonly restored: boolean;
  readonly faults: ReadonlyMap<SettingName, SettingFault>;
  readonly saving: boolean;
  readonly refusal: CommandRefusal | null;
  /** How many were saved last; null before anything has been. */
  readonly outcome: Outcome | null;
  readonly save: () => void;
  readonly undo: () => void;
}

type Outcome =
  | { readonly kind: 'wrong' | 'nothing' | 'undone' }
  | { readonly kind: 'saved'; readonly amount: number; readonly before: readonly ForumSetting[] };

const asTyped = ({ on, amount }: SettingValue): TypedSetting => ({ on, amount: String(amount) });
const isSame = (one: SettingValue, other: SettingValue): boolean =>
  one.on === other.on && one.amount === other.amount;

/** An empty field is no number; the browser's own `Number` would take it for none at all. */
const numberIn = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

const draftOf = (settings: readonly ForumSetting[], typed: Typed): SettingsDraft =>
  Object.fromEntries(
    settings.map(({ name, value }) => {
      const mine = typed[name];
      return [name, mine === undefined ? value : { on: mine.on, amount: numberIn(mine.amount) }];
    }),
  ) as SettingsDraft;

/** What is turned off keeps the number that it had. */
const meant = ({ value }: ForumSetting, { on, amount }: SettingValue): SettingValue => ({
  on,
  amount: on || Number.isInteger(amount) ? amount : value.amount,
});

/** Only what differs is written; what is as for all forums again needs no row of its own. */
function wantedOf(settings: readonly ForumSetting[], draft: SettingsDraft): readonly WantedSetting[] {
  return settings.flatMap((setting): readonly WantedSetting[] => {
    const value = meant(setting, draft[setting.name]);
    if (isSame(value, setting.value)) return [];
    return [{ setting, value: isSame(value, setting.standard) ? null : value }];
  });
}

/** The forum's settings from what is typed to what stands, with one way back. */
export function useSettings(desk: ReminderDesk, first: readonly ForumSetting[]): SettingsInHand {
  const kept = useKept<{ readonly typed: Typed }>('reminder-settings', { typed: {} });
  const { typed } = kept.value;
  const [settings, setSettings] = React.useState(first);
  const [faults, setFaults] = React.useState<SettingsInHand['faults']>(new Map());
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [outcome, setOutcome] = React.useState<Outcome | null>(null);
  const write = async (wanted: readonly WantedSetting[], done: Outcome) => {
    setSaving(true);
    const saved = await desk.save(wanted);
    const read = await desk.load();
    if (read.ok) setSettings(read.value.settings);
    setSaving(false);
    setRefusal(saved.ok ? null : saved.error);
    setOutcome(saved.ok ? done : null);
    if (saved.ok) kept.set(() => ({ typed: {} }));
  };
  const save = () => {
    const draft = draftOf(settings, typed);
    const found = faultsIn(draft);
    setFaults(found);
    if (found.size > 0) {
      setOutcome({ kind: 'wrong' });
      return;
    }
    const wanted = wantedOf(settings, draft);
    if (wanted.length === 0) setOutcome({ kind: 'nothing' });
    else void write(wanted, { kind: 'saved', amount: wanted.length, before: settings });
  };
  const undo = () => {
    if (outcome?.kind !== 'saved') return;
    void write(wantedOf(settings, draftOf(outcome.before, {})), { kind: 'undone' });
  };
  return {
    ...{ settings, faults, saving, refusal, outcome, save, undo },
    restored: kept.restored,
    typedOf: ({ name, value }) => typed[name] ?? asTyped(value),
    type: (name, change) => kept.set((before) => ({ typed: { ...before.typed, [name]: change } })),
  };
}
