/** Which actions the register begins with. */
export const selections = ['open', 'overdue', 'help', 'waiting', 'all'] as const;
export type Selection = (typeof selections)[number];

export const layouts = ['list', 'board'] as const;
export type Layout = (typeof layouts)[number];
