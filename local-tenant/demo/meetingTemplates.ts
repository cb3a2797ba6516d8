import { readFile } from 'node:fs/promises';
import type { MeetingTemplate } from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingDesk.js';

/** The product's own templates, as they are shipped. */
export async function meetingTemplate(key: string): Promise<MeetingTemplate> {
  const file = new URL(`../../manifest/templates/meetings/${key}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as MeetingTemplate;
}
