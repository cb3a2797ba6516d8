import type { PaneData, PaneField } from '../microsoft.ts';

/** A text among a field's properties; empty where it is missing. */
export function text({ properties }: PaneField, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

/** What the web part holds at a path such as `filter.place` or `rows[0]`. */
export function valueAt(data: PaneData, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data.properties,
  );
}

/** An id for a field's control; the pane finds focus again by it. */
export function idOf({ targetProperty }: PaneField): string {
  return `pane-${targetProperty}`;
}
