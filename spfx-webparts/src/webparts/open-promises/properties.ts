import type { PartProperties } from '../../page/partSettings';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface OpenPromisesProperties extends PartProperties {
  selection: string;
  rows: number;
  teamsAddress: string;
}

export const promiseSelections = ['all', 'overdue', 'help-needed', 'waiting'] as const;
export const fewestRows = 5;
export const mostRows = 50;
