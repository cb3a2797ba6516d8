import * as React from 'react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { Selection } from '../../../application/actions/readSelection';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { TableFormat } from '../../../application/ports/TableWriter';
import { useToday } from '../../parts/clockContext';
import { saveFile } from '../../parts/saveFile';
import { useText } from '../../text/language';
import { registerExportText } from '../../text/registerExportText';
import { registerText } from '../../text/registerText';
import { vocabularyText } from '../../text/vocabularyText';
import { exportTable } from './exportTable';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly rows: number }
  /** `share` in whole tens of a hundred, since each is said aloud. */
  | { readonly kind: 'writing'; readonly rows: number; readonly share: number }
  | { readonly kind: 'done'; readonly rows: number; readonly file: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure };

const mediaTypes: Record<TableFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

export interface Exporting {
  readonly state: ExportState;
  readonly start: (format: TableFormat) => void;
  readonly stop: () => void;
}

/** Reads the whole selection and saves it as a file; it can be stopped between two requests, and while the file is written. */
export function useExport(
  desk: ActionDesk,
  selection: Selection | null,
  around: RegisterSurroundings | null,
): Exporting {
  const exporting = useText(registerExportText);
  const words = { exporting, register: useText(registerText), vocabulary: useText(vocabularyText) };
  const today = useToday();
  const [state, setState] = React.useState<ExportState>({ kind: 'idle' });
  const running = React.useRef<{ stopped: boolean } | null>(null);
  React.useEffect(
    () => () => {
      if (running.current !== null) running.current.stopped = true;
    },
    [],
  );
  const run = async (asked: Selection, format: TableFormat) => {
    const own = { stopped: false };
    running.current = own;
    const say = (next: ExportState) => {
      if (running.current === own && !own.stopped) setState(next);
    };
    say({ kind: 'reading', rows: 0 });
    const read = await desk.readSelection(asked, {
      onRead: (rows) => say({ kind: 'reading', rows }),
      stopped: () => own.stopped,
    });
    if (!read.ok) {
      if (read.error.kind !== 'stopped') say({ kind: 'failed', failure: read.error });
      return;
    }
    const rows = read.value.length;
    let share = 0;
    say({ kind: 'writing', rows, share });
    const content = await desk.writeTable(exportTable(read.value, { around, today, words }), format, {
      onWritten: (written) => {
        const now = 10 * Math.floor((10 * written) / rows);
        if (now > share) say({ kind: 'writing', rows, share: (share = now) });
      },
      stopped: () => own.stopped,
    });
    if (content === null) return;
    const name = `${exporting.fileName(around?.forum.name ?? '', today)}.${format}`;
    say({ kind: 'done', rows, file: saveFile(content, name, mediaTypes[format]) });
  };
  return {
    state,
    start: (format) => {
      if (selection !== null) void run(selection, format);
    },
    stop: () => {
      if (running.current !== null) running.current.stopped = true;
      setState({ kind: 'stopped' });
    },
  };
}
