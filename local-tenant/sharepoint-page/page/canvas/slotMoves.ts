import type { SectionView } from './sectionView.ts';
import type { Slot } from './webPartSlot.ts';

interface Position {
  readonly section: SectionView;
  readonly column: Slot[];
}

const positionsIn = (sections: readonly SectionView[]): readonly Position[] =>
  sections.flatMap((section) => section.columns.map((column) => ({ section, column })));

const positionOf = (sections: readonly SectionView[], slot: Slot): Position | undefined =>
  positionsIn(sections).find(({ column }) => column.includes(slot));

function takeOut({ column }: Position, slot: Slot): void {
  column.splice(column.indexOf(slot), 1);
}

export function removeSlot(sections: readonly SectionView[], slot: Slot): void {
  const position = positionOf(sections, slot);
  if (position) takeOut(position, slot);
  slot.dispose();
  slot.element.remove();
}

/** To the neighbouring column, of the next section too; it is loaded anew only where the section is another. */
function moveOver(sections: readonly SectionView[], slot: Slot, from: Position, by: -1 | 1): void {
  const positions = positionsIn(sections);
  const target = positions[positions.findIndex(({ column }) => column === from.column) + by];
  if (target === undefined) return;
  takeOut(from, slot);
  if (by === 1) target.column.unshift(slot);
  else target.column.push(slot);
  target.section.place();
  if (target.section !== from.section) void slot.load(target.section.scope);
}

/** One place earlier or later on the page, as by keyboard in SharePoint. */
export function moveSlot(sections: readonly SectionView[], slot: Slot, by: -1 | 1): void {
  const from = positionOf(sections, slot);
  if (from === undefined) return;
  const { section, column } = from;
  const at = column.indexOf(slot);
  if (at + by < 0 || at + by >= column.length) moveOver(sections, slot, from, by);
  else {
    column.splice(at, 1);
    column.splice(at + by, 0, slot);
    section.place();
  }
}
