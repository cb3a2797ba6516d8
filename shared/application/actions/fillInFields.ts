import type { FillIn } from '../meetings/MeetingCommands';

const each: Record<keyof FillIn, true> = {
  title: true,
  description: true,
  organisation: true,
  contributors: true,
  dueDate: true,
  functionTitle: true,
  direct: true,
  yearly: true,
  problem: true,
  causes: true,
  place: true,
  kind: true,
  expectedEffect: true,
  effectCheckDate: true,
};

/** What people write in an action, as against what follows from its answers. */
export const fillInFields = Object.keys(each) as readonly (keyof FillIn)[];
