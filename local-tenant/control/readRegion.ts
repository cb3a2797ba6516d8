import { timeZones } from '../sharepoint/routes/web.ts';
import type { Reading } from './Reading.ts';

export interface RegionOrder {
  /** `/sites/est-sodermalm` */
  readonly site: string;
  /** `Europe/Stockholm` */
  readonly timeZone: string;
  /** 1053 Swedish, 1033 English. */
  readonly language: number;
}

const languages: readonly unknown[] = [1053, 1033];

export function readRegion(body: Readonly<Record<string, unknown>>): Reading<RegionOrder> {
  const { site, timeZone = 'Europe/Stockholm', language = 1053 } = body;
  if (typeof site !== 'string') return { ok: false, message: 'site must be a path.' };
  if (typeof timeZone !== 'string' || !(timeZone in timeZones))
    return { ok: false, message: `timeZone must be one of ${Object.keys(timeZones).join(', ')}.` };
  return languages.includes(language)
    ? { ok: true, value: { site, timeZone, language: Number(language) } }
    : { ok: false, message: 'language must be 1053 or 1033.' };
}
