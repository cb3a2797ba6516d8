import { element } from '../../../teams-host/page/element.ts';
import type { PaneField } from '../microsoft.ts';
import type { FieldPlace } from './FieldPlace.ts';

type Render = (place: HTMLElement, context: unknown, change: (path: string, value: unknown) => void) => void;

/** A field that the web part draws by itself. */
export function customField(field: PaneField, { change }: FieldPlace): HTMLElement {
  const { onRender, context } = field.properties as { onRender?: Render; context?: unknown };
  const place = element('div', { class: 'pane-field' });
  onRender?.(place, context, (path, value) => {
    change(path, value, field.type);
  });
  return place;
}
