import fc from 'fast-check';
import { placedOnMap, mapSize } from '../../../../shared/ui/situation/picture/mapFrame';
import { namesOnMap, type NameOnMap } from '../../../../shared/ui/situation/picture/mapNames';
import type { PlaceKey } from '../../../../shared/domain/situation/place';
import { aPlace } from '../../../builders/aPlace';

const size = 12;

const spotsOf = (places: readonly (readonly [string, number, number])[]) =>
  placedOnMap(
    places.map(([name, latitude, longitude]) => aPlace({ key: name as PlaceKey, name, latitude, longitude })),
  );

/** The middle of the room that a name takes. */
function middleOf({ x, y, anchor }: NameOnMap, name: string): readonly [number, number] {
  const half = (name.length * size * 0.58) / 2;
  return [x + { start: half, middle: 0, end: -half }[anchor], y - size * 0.3];
}

describe('the names on the map', () => {
  it('stand beneath their signs where there is room', () => {
    const [far, near] = namesOnMap(
      spotsOf([
        ['Torget', 59.31, 18.0],
        ['Parken', 59.35, 18.1],
      ]),
      size,
    );
    expect([far?.anchor, near?.anchor]).toEqual(['middle', 'middle']);
  });

  it('keep off a neighbour’s sign and name', () => {
    const spots = spotsOf([
      ['Sergels torg', 59.3326, 18.0649],
      ['Kungsträdgården', 59.3312, 18.0716],
      ['Gullmarsplan', 59.2991, 18.0808],
    ]);
    const [first, second] = namesOnMap(spots, size);
    if (first === undefined || second === undefined) throw new Error('Two names were placed.');
    const [x, y] = middleOf(first, 'Sergels torg');
    const [otherX, otherY] = middleOf(second, 'Kungsträdgården');
    const apart = Math.abs(y - otherY) >= size || Math.abs(x - otherX) >= (27 * size * 0.58) / 2;
    expect(apart).toBe(true);
  });

  it('stand inside the map wherever the places lie', () => {
    const place = fc.tuple(
      fc.string({ minLength: 1, maxLength: 18 }),
      fc.double({ min: 59.2, max: 59.4, noNaN: true }),
      fc.double({ min: 17.9, max: 18.2, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 8, selector: ([name]) => name }),
        (places) => {
          const spots = spotsOf(places);
          namesOnMap(spots, size).forEach((name, at) => {
            const written = spots[at]?.place.name ?? '';
            const [x, y] = middleOf(name, written);
            const half = (written.length * size * 0.58) / 2;
            expect(x - half).toBeGreaterThanOrEqual(-0.001);
            expect(x + half).toBeLessThanOrEqual(mapSize.wide + 0.001);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(mapSize.high);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
