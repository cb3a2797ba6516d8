import { isStaleDraft, windowFolder } from '../../../teams-app/host/windowFolder';

const opened = new Date('2026-08-14T09:00:00Z');
const folder = windowFolder('samverkan/tenant/person/', '0b1c', opened);
const after = (days: number): Date => new Date(opened.getTime() + days * 24 * 60 * 60 * 1000);

describe('a half-typed text on the device', () => {
  it('stays from one quarter’s meeting to the next, and no longer than that', () => {
    const draft = `${folder}details/est-sodermalm/7/draft/note-3`;
    expect(folder).toBe('samverkan/tenant/person/2026-08-14~0b1c/');
    expect([0, 30, 99].map((days) => isStaleDraft(draft, after(days)))).toEqual([false, false, false]);
    expect(isStaleDraft(draft, after(101))).toBe(true);
  });

  it('is all that is let go: what has been sent waits for its answer, however long', () => {
    expect(isStaleDraft(`${folder}panel/est-sodermalm/7/command/000001-a`, after(1000))).toBe(false);
  });
});
