import { count, number } from './counting';

/** Choosing rows of the register and changing them together. */
export const bulk = {
  turnOn: 'Välj flera',
  choose: (id: string, title: string): string => `Välj ${id} ${title}`,
  chooseAll: 'Välj alla rader som är hämtade',
  label: 'Ändra valda åtgärder',
  chosen: (rows: number): string =>
    rows === 0
      ? 'Inget är valt. Mellanslag väljer raden, Skift och pil väljer flera.'
      : `${count(rows, 'vald', 'valda')}.`,
  clear: 'Avmarkera',
  what: 'Vad ska ändras?',
  parts: {
    dueDate: 'Klart senast',
    responsible: 'Ansvarig',
    status: 'Status',
    problem: 'Problem och orsak',
  },
  newDate: 'Nytt datum',
  organisation: 'Organisation',
  functionTitle: 'Funktion (frivilligt)',
  status: 'Ny status',
  problem: 'Problem',
  cause: 'Orsak',
  noCause: 'Ingen orsak vald',
  reason: 'Varför? Skälet står i varje åtgärds historik.',
  reasonOptional: 'Skäl (frivilligt)',
  change: (rows: number): string => `Ändra ${count(rows, 'åtgärd', 'åtgärder')}`,
  progress: (done: number, all: number): string => `${number(done)} av ${number(all)} klara …`,
  stop: 'Stoppa',
  stopped: 'Stoppat. Resten är orörda.',
  changed: (rows: number): string => `${count(rows, 'åtgärd är ändrad', 'åtgärder är ändrade')}.`,
  failed: (rows: number): string =>
    `${count(rows, 'åtgärd gick inte att ändra', 'åtgärder gick inte att ändra')}:`,
  undo: 'Ångra',
  undoing: (done: number, all: number): string => `Ångrar, ${number(done)} av ${number(all)} …`,
  undone: (rows: number): string => `${count(rows, 'ändring är ångrad', 'ändringar är ångrade')}.`,
  undoReason: 'Ångrad samlad ändring',
  close: 'Stäng',
};

export type BulkText = typeof bulk;
