import * as fc from 'fast-check';
import { readRoute, writeRoute, type Route } from '../../../../shared/ui/navigation/route';

const id = fc.integer({ min: 1, max: 9_999_999 });
const forum = fc.stringMatching(/^[a-zåäö0-9-]{1,20}$/).filter((text) => text !== '');
const inForum = fc.option(forum, { nil: undefined });

const routes: fc.Arbitrary<Route> = fc
  .oneof(
    fc.record({ page: fc.constant('meetings') }),
    fc.record({ page: fc.constantFrom('meeting', 'minutes'), meeting: id }),
    fc.record({ page: fc.constant('action'), action: id }),
    fc.record({
      page: fc.constant('actions'),
      query: fc.constantFrom('', 'lage=overdue', 'plats=pl-1&mina=1'),
    }),
  )
  .chain((route) => inForum.map((key) => (key === undefined ? route : { ...route, forum: key }))) as never;

const asTheBrowserGivesIt = (route: Route): string =>
  new URL(`https://tabs.example/#${writeRoute(route)}`).hash;

describe('an address', () => {
  it('comes back as the screen it was written for', () => {
    fc.assert(fc.property(routes, (route) => expect(readRoute(writeRoute(route))).toEqual(route)));
    fc.assert(fc.property(routes, (route) => expect(readRoute(asTheBrowserGivesIt(route))).toEqual(route)));
  });

  it('names no screen rather than a wrong one', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => readRoute(text)).not.toThrow()));
  });

  it.each([
    ['åtgärd/ÅT-SÖD-28', { page: 'action', action: 28 }],
    ['%C3%A5tg%C3%A4rd/28', { page: 'action', action: 28 }],
    ['åtgärd/28; drop table', null],
    ['åtgärd/0', null],
    ['åtgärd/', null],
    ['möte/3/minnesanteckningar', { page: 'minutes', meeting: 3 }],
    ['möte/3/steg/2', { page: 'meeting', meeting: 3 }],
    ['constructor', null],
    ['__proto__/1', null],
    ['%E0%A4%A', null],
    ['', null],
    ['forum/est/mitt-arbete', { page: 'my-work' }],
  ])('%s', (address, route) => {
    expect(readRoute(address)).toEqual(route);
  });
});
