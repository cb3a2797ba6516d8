import { stormOnOurs } from '../bench/storm/storm';

jest.setTimeout(180_000);

describe('a short storm on the hot rows of a forum', () => {
  it('loses, doubles and overwrites nothing, and leaves SharePoint alone when asked to', async () => {
    const figures = await stormOnOurs({ clients: 12, writes: 200, hotRows: 3, minutes: 0 });
    expect(figures).toMatchObject({
      writes: 200,
      lost: 0,
      doubled: 0,
      appliedTwice: 0,
      overwritten: 0,
      requestsInsideWait: 0,
    });
    // Without bad weather and without a fight for the rows the figures above would say nothing.
    expect(figures.asksToWait).toBeGreaterThan(10);
    expect(figures.asksHeard).toBe(figures.asksToWait);
    expect(figures.droppedConnections).toBeGreaterThan(3);
    expect(figures.refused).toBeGreaterThan(0);
  });
});
