/** Tells how far something has come: text, and where it is known how much of how much. */
export type Progress = (text: string, done?: number, total?: number) => void;

const SECOND = 1000;

function lineOf(text: string, done: number | undefined, total: number | undefined): string {
  if (done === undefined) return text;
  const count = done.toLocaleString('sv-SE');
  if (total === undefined || total === 0) return `${text} ${count}`;
  return `${text} ${count} av ${total.toLocaleString('sv-SE')} (${Math.round((100 * done) / total)} %)`;
}

/** One line that is rewritten on a terminal; elsewhere at most one line a second. */
export function createProgressLine(out: NodeJS.WriteStream): Progress & { end(): void } {
  let last = 0;
  const show: Progress = (text, done, total) => {
    const line = lineOf(text, done, total);
    if (out.isTTY) out.write(`\r\u001b[2K${line}`);
    else if (Date.now() - last >= SECOND) out.write(`${line}\n`);
    else return;
    last = Date.now();
  };
  return Object.assign(show, {
    end: () => {
      if (out.isTTY && last > 0) out.write('\n');
      last = 0;
    },
  });
}
