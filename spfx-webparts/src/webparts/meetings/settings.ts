import type { PartProperties } from '../../page/partSettings';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface MeetingsProperties extends PartProperties {
  rows: number;
}

export const fewestMeetings = 1;
export const mostMeetings = 20;
const usualMeetings = 5;

/** Keeps the number within reason, whatever a page may hold. */
export const meetingsShown = (stored: unknown): number =>
  typeof stored === 'number' && Number.isInteger(stored)
    ? Math.min(Math.max(stored, fewestMeetings), mostMeetings)
    : usualMeetings;
