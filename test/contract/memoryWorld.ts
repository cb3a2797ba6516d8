import { ManualClock } from '../../shared/adapters/memory/ManualClock';
import { MemoryAnswerLinkBook } from '../../shared/adapters/memory/MemoryAnswerLinkBook';
import { MemoryConversationBook } from '../../shared/adapters/memory/MemoryConversationBook';
import { MemoryDirectory } from '../../shared/adapters/memory/MemoryDirectory';
import { MemoryProgrammeBook } from '../../shared/adapters/memory/MemoryProgrammeBook';
import { MemoryReminderBook } from '../../shared/adapters/memory/MemoryReminderBook';
import { MemoryReminderOffice } from '../../shared/adapters/memory/MemoryReminderOffice';
import { MemoryForum } from '../../shared/adapters/memory/MemoryForum';
import type { MemoryRole } from '../../shared/adapters/memory/MemoryAccess';
import type { PersonId } from '../../shared/domain/kernel/id';
import { instant } from '../../shared/domain/kernel/instant';
import { bareActionFields } from './rows';
import { seats, type Seat, type WorldMaker } from './ForumWorld';
import { the } from '../support/the';

const roleOf = (seat: Seat): MemoryRole | null => (seat === 'outsider' ? null : seat);
const personOf = (seat: Seat): PersonId => `person-${seat}` as PersonId;

export const memoryWorld: WorldMaker = {
  name: 'the memory twins',
  open: () => {
    const clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
    const memory = new MemoryForum({ forum: 'est-sodermalm' as never, idPrefix: 'SÖD', clock });
    const directory = new MemoryDirectory();
    const programmes = new MemoryProgrammeBook();
    const office = new MemoryReminderOffice(personOf('owner'), 'owner', personOf('owner'));
    const links = new MemoryAnswerLinkBook(office.rooms.outbox);
    const conversations = new MemoryConversationBook();
    const sites = new Map(seats.map((seat) => [seat, memory.signIn(personOf(seat), roleOf(seat))]));
    return Promise.resolve({
      forum: (seat) => the(sites.get(seat)),
      directory: (seat) => directory.signIn(seat === 'owner' || seat === 'outsider' ? null : seat),
      programmes: (seat) => programmes.signIn(seat === 'owner' || seat === 'outsider' ? null : seat),
      reminders: (seat) => ({
        office: office.signIn(personOf(seat), roleOf(seat)),
        book: new MemoryReminderBook(office, personOf(seat), roleOf(seat)),
        site: memory.remind(personOf(seat), roleOf(seat)),
      }),
      answerLinks: (seat) => links.signIn(roleOf(seat)),
      conversations: (seat) => conversations.signIn(roleOf(seat)),
      writeOutside: (id, title) => Promise.resolve(memory.writeOutside(id, bareActionFields({ title }))),
      personOf,
      settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
      close: () => Promise.resolve(),
    });
  },
};
