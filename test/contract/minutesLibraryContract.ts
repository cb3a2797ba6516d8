import type { NewMinutesLogEntry } from '../../shared/application/ports/MinutesLibrary';
import type { MeetingId } from '../../shared/domain/meeting/meeting';
import type { MinutesVersion } from '../../shared/domain/meeting/minutesVersion';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
import { addMeeting } from './rows';

/** Bytes that are no text: a file that came back as one would be another. */
const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0, 255, 13, 10, 0xc3, ...values]);

const fileName = (): string => `${unique('2026-11-23 Minnesanteckningar möte')}.docx`;

export function minutesLibraryContract(world: () => ForumWorld): void {
  describe('the library of the minutes', () => {
    const library = (seat: Parameters<ForumWorld['forum']>[0] = 'coordinator') => world().forum(seat).minutes;
    const aMeetingId = async (): Promise<MeetingId> => (await addMeeting(world().forum('coordinator'))).id;

    async function placed(meeting: MeetingId, number = 1): Promise<MinutesVersion> {
      const { file } = expectValue(await library().place(fileName(), bytes(number)));
      const fields = { meeting, number, state: 'draft', textHash: 'ab12' } as const;
      return expectValue(await library().change(file.id, file.version, fields, anOperation()));
    }

    const line = (meeting: MeetingId, change: Partial<NewMinutesLogEntry> = {}): NewMinutesLogEntry => ({
      ...{ meeting, number: 1, deed: 'finalised', reason: '', hash: 'ab', textHash: 'cd', wording: 'ef' },
      ...change,
    });

    it('is empty for a meeting that has none', async () => {
      const meeting = await aMeetingId();
      expect(expectValue(await library().open(meeting))).toEqual({ versions: [], log: [] });
    });

    it('keeps the bytes of a file, and shows it among its meeting’s once its fields are written', async () => {
      const meeting = await aMeetingId();
      const name = fileName();
      const { file, placed: isNew } = expectValue(await library().place(name, bytes(7)));
      expect([isNew, file.fileName, file.textHash]).toEqual([true, name, '']);
      expect(expectValue(await library().open(meeting)).versions).toEqual([]);

      const fields = { meeting, number: 1, state: 'draft', textHash: 'ab12' } as const;
      const changed = expectValue(await library().change(file.id, file.version, fields, anOperation()));
      expect(changed).toMatchObject({ ...fields, registryNumber: '', fileName: name });
      expect(expectValue(await library().open(meeting)).versions).toEqual([changed]);
      expect(expectValue(await library('participant').read(name))).toEqual(bytes(7));
      expect(changed.address).toContain(encodeURIComponent(name));
    });

    it('leaves a file as it is when another is laid in its place', async () => {
      const meeting = await aMeetingId();
      const standing = await placed(meeting);
      const { file, placed: isNew } = expectValue(await library().place(standing.fileName, bytes(9, 9)));
      expect([isNew, file]).toEqual([false, standing]);
      expect(expectValue(await library().read(standing.fileName))).toEqual(bytes(1));
    });

    it('writes over a file when told to; its fields stay and its version moves on', async () => {
      const standing = await placed(await aMeetingId());
      const replaced = expectValue(await library().replace(standing.fileName, bytes(8)));
      expect({ ...replaced, version: standing.version }).toEqual(standing);
      expect(replaced.version).not.toBe(standing.version);
      expect(expectValue(await library().read(standing.fileName))).toEqual(bytes(8));
      const late = await library().change(
        standing.id,
        standing.version,
        { state: 'finalised' },
        anOperation(),
      );
      expect(refusalOf(late)).toBe('changed-by-other');
    });

    it('carries out the same change once', async () => {
      const standing = await placed(await aMeetingId());
      const operation = anOperation();
      const fields = { state: 'registered', registryNumber: 'KS 2026/0296' } as const;
      const first = expectValue(await library().change(standing.id, standing.version, fields, operation));
      const again = expectValue(await library().change(standing.id, standing.version, fields, operation));
      expect(again).toEqual(first);
    });

    it('has a log with who and when of its own, where the same line stands once', async () => {
      const meeting = await aMeetingId();
      const operation = anOperation();
      const reason = 'Fel datum för belysningen. '.repeat(20).trim();
      expectValue(await library().record(line(meeting, { reason }), operation));
      const entry = expectValue(await library().record(line(meeting, { reason }), operation));
      expect(entry).toMatchObject({ ...line(meeting, { reason }), author: world().personOf('coordinator') });
      expect(Math.abs(Date.parse(entry.at) - Date.now())).toBeLessThan(400 * 86_400_000);
      expect(expectValue(await library('reader').open(meeting)).log).toEqual([entry]);
    });

    it('is read by participants and readers, written by coordinators alone, and closed to others', async () => {
      const standing = await placed(await aMeetingId());
      for (const seat of ['participant', 'reader'] as const) {
        expect(expectValue(await library(seat).open(standing.meeting)).versions).toEqual([standing]);
        expect(refusalOf(await library(seat).place(fileName(), bytes()))).toBe('not-allowed');
        expect(refusalOf(await library(seat).replace(standing.fileName, bytes()))).toBe('not-allowed');
        const change = library(seat).change(standing.id, standing.version, { number: 2 }, anOperation());
        expect(refusalOf(await change)).toBe('not-allowed');
        expect(refusalOf(await library(seat).record(line(standing.meeting), anOperation()))).toBe(
          'not-allowed',
        );
      }
      expect(refusalOf(await library('outsider').open(standing.meeting))).toBe('not-allowed');
      expect(refusalOf(await library('outsider').read(standing.fileName))).toBe('not-allowed');
    });
  });
}
