import { SharePointChangeFeed } from '../../../../shared/adapters/sharepoint/changes/SharePointChangeFeed';
import type { ListDates } from '../../../../shared/adapters/sharepoint/changes/ListDates';
import type { Visibility } from '../../../../shared/adapters/sharepoint/changes/Visibility';
import { NoAnswer } from '../../../../shared/adapters/sharepoint/http/patientFetch';
import type { Pace } from '../../../../shared/application/ports/ChangeFeed';
import type { ForumList } from '../../../../shared/application/ports/MeetingBook';

/** A window that can be hidden, a clock that is let run, and a site with dates; all under the test's hand. */
class Setting {
  reads = 0;
  hidden = false;
  failing = false;
  now = 1_000_000;
  /** How long the device sleeps in the middle of a look. */
  sleeping = 0;
  date = 0;
  private due: { at: number; callback: () => void } | null = null;
  private watcher: (event: 'shown' | 'hidden' | 'focused') => void = () => undefined;

  readonly visibility: Visibility = {
    hidden: () => this.hidden,
    watch: (callback) => {
      this.watcher = callback;
      return () => {
        this.watcher = () => undefined;
      };
    },
  };

  feed(): SharePointChangeFeed {
    return new SharePointChangeFeed({
      read: () => this.read(),
      timer: {
        after: (milliseconds, callback) => {
          const due = { at: this.now + milliseconds, callback };
          this.due = due;
          return () => {
            if (this.due === due) this.due = null;
          };
        },
      },
      visibility: this.visibility,
      now: () => this.now,
      random: () => 0.5,
    });
  }

  async pass(milliseconds: number): Promise<void> {
    await settled();
    const until = this.now + milliseconds;
    while (this.due !== null && this.due.at <= until) {
      this.now = this.due.at;
      const { callback } = this.due;
      this.due = null;
      callback();
      await settled();
    }
    this.now = Math.max(this.now, until);
  }

  async turn(event: 'shown' | 'hidden' | 'focused'): Promise<void> {
    this.hidden = event === 'hidden';
    this.watcher(event);
    await settled();
  }

  private read(): Promise<ListDates> {
    this.reads += 1;
    this.now += this.sleeping;
    if (this.failing) return Promise.reject(new NoAnswer(new TypeError('fetch failed')));
    return Promise.resolve(new Map<ForumList, number>([['actions', this.date]]));
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function follow(setting: Setting, pace: Pace): { readonly told: ForumList[][]; stop: () => void } {
  const told: ForumList[][] = [];
  const stop = setting.feed().follow(pace, (lists) => {
    told.push([...lists]);
    return Promise.resolve();
  });
  return { told, stop };
}

describe('following a site', () => {
  it.each([
    ['live', 18],
    ['quiet', 4],
    ['on-focus', 1],
  ] as const)('asks at most so often in a minute when %s', async (pace, most) => {
    const setting = new Setting();
    const { stop } = follow(setting, pace);
    await setting.pass(60_000);
    stop();
    expect(setting.reads).toBe(most);
  });

  it('tells a change within four seconds in a live meeting', async () => {
    const setting = new Setting();
    const { told, stop } = follow(setting, 'live');
    await setting.pass(60_000);
    setting.date = setting.now;
    await setting.pass(4000);
    stop();
    expect(told).toEqual([['actions']]);
  });

  it('asks nothing while the window is hidden, and at once when it is shown', async () => {
    const setting = new Setting();
    const { told, stop } = follow(setting, 'live');
    await setting.pass(10_000);
    await setting.turn('hidden');
    const before = setting.reads;
    setting.date = setting.now;
    await setting.pass(600_000);
    expect(setting.reads).toBe(before);
    await setting.turn('shown');
    stop();
    expect(setting.reads).toBe(before + 1);
    expect(told).toEqual([['actions']]);
  });

  it('looks when the window is given focus, and only then, when told so', async () => {
    const setting = new Setting();
    const { told, stop } = follow(setting, 'on-focus');
    await setting.pass(1000);
    setting.date = setting.now;
    await setting.pass(600_000);
    expect(told).toEqual([]);
    await setting.turn('focused');
    stop();
    expect(told).toEqual([['actions']]);
  });

  it('waits for no bad weather of the hour before, when the device has slept in the middle of a look', async () => {
    const setting = new Setting();
    const { told, stop } = follow(setting, 'live');
    await setting.pass(4000);
    setting.failing = true;
    await setting.pass(60_000);
    setting.sleeping = 3_600_000;
    await setting.pass(60_000);
    setting.sleeping = 0;
    setting.failing = false;
    setting.date = setting.now;
    await setting.pass(4000);
    stop();
    expect(told).toEqual([['actions']]);
  });

  it('slows down in bad weather and comes back', async () => {
    const setting = new Setting();
    const { told, stop } = follow(setting, 'live');
    await setting.pass(4000);
    setting.failing = true;
    const before = setting.reads;
    await setting.pass(60_000);
    expect(setting.reads - before).toBeLessThanOrEqual(6);
    setting.failing = false;
    setting.date = setting.now;
    await setting.pass(60_000);
    stop();
    expect(told).toEqual([['actions']]);
  });

  it('waits until what was told has been taken in', async () => {
    const setting = new Setting();
    let release: () => void = () => undefined;
    const stop = setting.feed().follow('live', () => new Promise((resolve) => (release = resolve)));
    await setting.pass(4000);
    setting.date = setting.now;
    await setting.pass(4000);
    const before = setting.reads;
    await setting.pass(60_000);
    expect(setting.reads).toBe(before);
    release();
    await setting.pass(4000);
    stop();
    expect(setting.reads).toBe(before + 1);
  });

  it('stops when it is left', async () => {
    const setting = new Setting();
    const { stop } = follow(setting, 'live');
    await setting.pass(10_000);
    stop();
    const before = setting.reads;
    await setting.pass(60_000);
    await setting.turn('focused');
    expect(setting.reads).toBe(before);
  });
});
