import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

export type MailFolder = 'inbox' | 'sentitems';

/** A mail that lies in the service's mailbox. */
interface KeptMail {
  readonly id: string;
  readonly folder: MailFolder;
  readonly at: string;
  /** As it went over the wire. */
  readonly mime: string;
  /** With its brackets, as Graph tells it. */
  readonly messageId: string;
}

export type MailTest = (mail: Pick<KeptMail, 'at' | 'messageId'>) => boolean;

/** The service's own mailbox, and the addresses that nothing can be delivered to. */
export interface Mailbox {
  add(folder: MailFolder, at: string, mime: string): void;
  /** Latest first. */
  in(folder: MailFolder): readonly KeptMail[];
  find(id: string): KeptMail | null;
  /** False where there is no such mail. */
  remove(id: string): boolean;
  bounces(address: string): boolean;
  setBouncing(address: string, bounces: boolean): void;
  clear(): void;
}

interface Kept {
  readonly mails: readonly KeptMail[];
  readonly bouncing: readonly string[];
}

const idIn = (mime: string): string => /^message-id:\s*(<[^>]+>)/im.exec(mime)?.[1] ?? '';

export function createMailbox(file: string): Mailbox {
  const empty: Kept = { mails: [], bouncing: [] };
  let kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : empty;
  const keep = (next: Kept): void => {
    kept = next;
    writeFileSync(file, JSON.stringify(kept));
  };
  const find = (id: string): KeptMail | null => kept.mails.find((mail) => mail.id === id) ?? null;
  return {
    add: (folder, at, mime) => {
      keep({
        ...kept,
        mails: [{ id: randomUUID(), folder, at, mime, messageId: idIn(mime) }, ...kept.mails],
      });
    },
    in: (folder) => kept.mails.filter((mail) => mail.folder === folder),
    find,
    remove(id) {
      if (find(id) === null) return false;
      keep({ ...kept, mails: kept.mails.filter((mail) => mail.id !== id) });
      return true;
    },
    bounces: (address) => kept.bouncing.includes(address.toLowerCase()),
    setBouncing(address, bounces) {
      const name = address.toLowerCase();
      const others = kept.bouncing.filter((each) => each !== name);
      keep({ ...kept, bouncing: bounces ? [...others, name] : others });
    },
    clear() {
      kept = empty;
      rmSync(file, { force: true });
    },
  };
}
