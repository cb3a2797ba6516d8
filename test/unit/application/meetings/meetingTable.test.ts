import { makeMeetingTable } from '../../../../shared/application/meetings/session/meetingTable';
import type { MeetingRoom } from '../../../../shared/application/ports/MeetingBook';
import { success } from '../../../../shared/domain/kernel/result';
import { aNote } from '../../../builders/aMeeting';
import { rowId } from '../../../builders/keys';
import { done, ForumAtWork } from '../aForumAtWork';

async function aTable() {
  const forum = new ForumAtWork();
  const room = done(await forum.register.meetings.open(await forum.meets()));
  return { room, table: makeMeetingTable(room, () => undefined) };
}

/** A reading that is answered when the test says so. */
function aSlowReading() {
  let answer: (room: MeetingRoom) => void = () => undefined;
  const answered = new Promise<MeetingRoom>((resolve) => (answer = resolve));
  return { reading: async () => success(await answered), answer };
}

describe('laying out what was read', () => {
  it('keeps what was written here while it was read', async () => {
    const { room, table } = await aTable();
    const [mine, removed] = [aNote({ text: 'Ny text' }), aNote({ id: rowId(2), text: 'Borttagen' })];
    const { reading, answer } = aSlowReading();
    const read = table.read(['notes'], reading);
    await Promise.resolve();
    table.put('note', mine);
    table.drop('note', removed.id);
    answer({
      ...room,
      notes: [aNote({ text: 'Gammal text' }), removed, aNote({ id: rowId(3), text: 'Annans' })],
    });
    await read;

    expect(table.room().notes.map(({ text }) => text)).toEqual(['Ny text', 'Annans']);
  });

  it('lays readings out in the order they were begun', async () => {
    const { room, table } = await aTable();
    const [early, late] = [aSlowReading(), aSlowReading()];
    const both = [table.read(['notes'], early.reading), table.read(['notes'], late.reading)];
    late.answer({ ...room, notes: [aNote({ text: 'Senare' })] });
    early.answer({ ...room, notes: [aNote({ text: 'Tidigare' })] });
    await Promise.all(both);

    expect(table.room().notes.map(({ text }) => text)).toEqual(['Senare']);
  });

  it('leaves the lists that were not asked for', async () => {
    const { room, table } = await aTable();
    table.put('note', aNote());
    await table.read(['agendaItems'], () => Promise.resolve(success({ ...room, agenda: [] })));

    expect(table.room().agenda).toEqual([]);
    expect(table.room().notes).toHaveLength(1);
  });
});
