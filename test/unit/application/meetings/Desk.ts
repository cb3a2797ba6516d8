import { MemoryDevice } from '../../../../shared/adapters/memory/MemoryDevice';
import type { KeptCommand } from '../../../../shared/application/meetings/KeptCommand';
import type { MeetingId } from '../../../../shared/domain/meeting/meeting';
import { people } from '../../../builders/aContact';
import { done, ForumAtWork, sitDown, type OpenSession, type Seat } from '../aForumAtWork';

export interface Window extends OpenSession {
  readonly seat: Seat;
  /** Ends it without a word, as a crash or a reload does. */
  readonly crash: () => void;
}

/** One device, and a forum where people sit at it. */
export class Desk {
  readonly forum = new ForumAtWork();
  readonly device = new MemoryDevice();
  meeting = 0 as MeetingId;

  static async running(): Promise<Desk> {
    const desk = new Desk();
    desk.meeting = await desk.forum.meets({ state: 'in-progress' });
    return desk;
  }

  async window(
    person = people.coordinator,
    prepare: (seat: Seat) => void = () => undefined,
  ): Promise<Window> {
    const store = this.device.open(person);
    const seat = this.forum.seat(
      person,
      person === people.coordinator ? 'coordinator' : 'participant',
      store,
    );
    prepare(seat);
    const open = await sitDown(seat, this.meeting);
    const crash = (): void => {
      seat.network.goOffline();
      open.stop();
      store.close();
    };
    return { ...open, seat, crash };
  }

  async room() {
    return done(await this.forum.register.meetings.open(this.meeting));
  }

  async titles(): Promise<readonly string[]> {
    return (await this.room()).actions.map(({ title }) => title);
  }
}

export const stateOf = ({ session }: OpenSession) => {
  const state = session.state();
  if (state.kind !== 'open') throw new Error('Not open');
  return state;
};
export const waitingIn = (open: OpenSession): readonly KeptCommand[] => stateOf(open).waiting;
