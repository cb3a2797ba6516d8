import type { TableWriter } from '../../application/ports/TableWriter';

/** Its code is fetched when a table is first written, and never before. */
export const tableWriter: TableWriter = {
  write: async (table, format, writing) => {
    if (format === 'csv') return (await import('./table/csvFile')).csvFile(table, writing);
    return (await import('./table/workbookFile')).workbookFile(table, writing);
  },
};
