import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';

/** An e-mail that would have been sent. */
export interface SentMail {
  readonly n: number;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly contentType: 'HTML' | 'Text';
  readonly body: string;
  /** The addresses that it came back from. */
  readonly returned?: readonly string[];
  /** Of a mail that came as a whole, the part for plain text, its headers in small letters, and what is attached. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly AttachedFile[];
}

interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** Keeps what was sent, one line a mail in one file, so that nothing is lost at a restart. */
export interface Outbox {
  add(mail: Omit<SentMail, 'n'>): void;
  all(): readonly SentMail[];
  clear(): void;
}

function readLines(file: string): SentMail[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as SentMail);
}

export function createOutbox(file: string): Outbox {
  const mails = readLines(file);
  return {
    add(mail) {
      const numbered = { n: mails.length + 1, ...mail };
      mails.push(numbered);
      appendFileSync(file, `${JSON.stringify(numbered)}\n`);
    },
    all: () => mails,
    clear() {
      mails.length = 0;
      rmSync(file, { force: true });
    },
  };
}
