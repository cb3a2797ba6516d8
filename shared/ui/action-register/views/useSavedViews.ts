import * as React from 'react';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { KnownView } from '../../../application/views/ViewDesk';
import type { Result } from '../../../domain/kernel/result';
import { useBug } from '../../parts/useBug';
import { savedViewsText } from '../../text/savedViewsText';
import { useText } from '../../text/language';

type Outcome = Promise<CommandRefusal | null>;

export interface SavedViews {
  /** Null until they have been asked for and have come. */
  readonly views: Result<readonly KnownView[], GatewayFailure> | null;
  /** What has just been done. */
  readonly said: string;
  readonly load: () => void;
  readonly save: (name: string, query: string, shared: boolean) => Outcome;
  readonly rename: (view: KnownView, name: string) => Outcome;
  readonly remove: (view: KnownView) => Outcome;
}

const collator = new Intl.Collator('sv', { numeric: true });
const byName = (one: KnownView, other: KnownView): number => collator.compare(one.name, other.name);

/** The forum's saved views, asked for when somebody looks for them; what is done is shown without asking again. */
export function useSavedViews(desk: ActionDesk): SavedViews {
  const text = useText(savedViewsText);
  const [views, setViews] = React.useState<SavedViews['views']>(null);
  const [said, setSaid] = React.useState('');
  const bug = useBug();
  React.useEffect(() => setViews(null), [desk]);

  const put = (change: (known: readonly KnownView[]) => readonly KnownView[], words: string) => {
    setViews((before) => (before?.ok === true ? { ok: true, value: change(before.value) } : before));
    setSaid(words);
  };
  const others = (view: KnownView) => (known: readonly KnownView[]) =>
    known.filter(({ id }) => id !== view.id);
  return {
    views,
    said,
    load: () => {
      desk.listViews().then(setViews).catch(bug);
    },
    save: async (name, query, shared) => {
      const saved = await desk.saveView(name, query, shared);
      if (!saved.ok) return saved.error;
      put((known) => [...known, saved.value].sort(byName), text.saved(saved.value.name));
      return null;
    },
    rename: async (view, name) => {
      const renamed = await desk.renameView(view, name);
      if (!renamed.ok) return renamed.error;
      put((known) => [...others(view)(known), renamed.value].sort(byName), text.renamed(renamed.value.name));
      return null;
    },
    remove: async (view) => {
      const removed = await desk.removeView(view);
      if (!removed.ok) return removed.error;
      put(others(view), text.removed(view.name));
      return null;
    },
  };
}
