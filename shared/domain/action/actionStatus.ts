/** The first of an action's three axes: how far it has come. Swedish: status. */
export const actionStatuses = [
  'proposed',
  'decided',
  'in-progress',
  'carried-out',
  'effect-assessed',
  'closed',
  'on-hold',
  'cancelled',
  'transferred',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];
