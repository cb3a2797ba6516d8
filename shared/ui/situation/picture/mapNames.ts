import { mapSize, type OnMap } from './mapFrame';

export interface NameOnMap {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const signReach = 9;
/** A letter's usual width as a part of the text's size, rather too much than too little. */
const letter = 0.58;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, right, top, bottom }: Box): boolean =>
  left >= 0 && right <= mapSize.wide && top >= 0 && bottom <= mapSize.high;

const signAt = ({ x, y }: OnMap): Box => ({
  left: x - signReach,
  right: x + signReach,
  top: y - signReach,
  bottom: y + signReach,
});

/** The arrow to the north, which no name is to cross. */
const north: Box = { left: mapSize.wide - 28, right: mapSize.wide, top: 0, bottom: 44 };

const startOf = { start: 0, middle: 0.5, end: 1 } as const;

function boxOf({ x, y, anchor }: NameOnMap, width: number, size: number): Box {
  const left = x - width * startOf[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

/** Where a name may stand at its sign, the best first: below, above, to the right, to the left, at a corner. */
function choicesAt({ x, y }: OnMap, size: number): readonly NameOnMap[] {
  const [below, above, level] = [y + signReach + size, y - signReach - size * 0.3, y + size * 0.35];
  const [right, left] = [x + signReach + 3, x - signReach - 3];
  return [
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'middle' },
    { x: right, y: level, anchor: 'start' },
    { x: left, y: level, anchor: 'end' },
    { x, y: below, anchor: 'start' },
    { x, y: below, anchor: 'end' },
    { x, y: above, anchor: 'start' },
    { x, y: above, anchor: 'end' },
  ];
}

/** Places each name at its sign so that it covers neither a sign nor another name, as far as there is room. */
export function namesOnMap(spots: readonly OnMap[], size: number): readonly NameOnMap[] {
  const taken: Box[] = [north, ...spots.map(signAt)];
  return spots.map((spot) => {
    const width = spot.place.name.length * size * letter;
    const choices = choicesAt(spot, size);
    const free = (choice: NameOnMap): boolean => {
      const box = boxOf(choice, width, size);
      return isInside(box) && !taken.some((other) => overlap(box, other));
    };
    const inside = (choice: NameOnMap): boolean => isInside(boxOf(choice, width, size));
    const [usual] = choices as readonly [NameOnMap, ...NameOnMap[]];
    const chosen = choices.find(free) ?? choices.find(inside) ?? usual;
    taken.push(boxOf(chosen, width, size));
    return chosen;
  });
}
