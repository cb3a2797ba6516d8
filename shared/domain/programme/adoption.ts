import type { RowId, Version } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import { failure, success, type Result } from '../kernel/result';
import type { OrganisationKey } from '../organisation/organisation';
import type { ProgrammeKey } from './programme';

type AdoptionId = RowId<'Adoption'>;

/**
 * How a programme reaches a body: committees are bound by the council's decision; companies are reached through
 * Stockholms Stadshus AB, which urges each board to adopt. Swedish: väg.
 */
export const adoptionRoutes = ['binding', 'urged'] as const;
export type AdoptionRoute = (typeof adoptionRoutes)[number];

export const adoptionStatuses = [
  'not-started',
  'urged',
  'being-prepared',
  'scheduled',
  'adopted',
  'not-applicable',
] as const;
export type AdoptionStatus = (typeof adoptionStatuses)[number];

/** How far one committee or company board has come in making a programme its own. Swedish: antagande. */
export interface Adoption {
  readonly id: AdoptionId;
  readonly version: Version;
  readonly programme: ProgrammeKey;
  /** The committee or board by name. Swedish: nämnd eller bolagsstyrelse. */
  readonly body: string;
  /** The organisation that works for it, where it is in the register. */
  readonly organisation: OrganisationKey | null;
  readonly route: AdoptionRoute;
  readonly status: AdoptionStatus;
  readonly urgedOn: LocalDate | null;
  /** The day of the meeting where it is, or was, decided. Swedish: sammanträdesdatum. */
  readonly meetingOn: LocalDate | null;
  readonly paragraph: string | null;
  readonly registryNumber: string | null;
}

export type AdoptionFields = Omit<Adoption, 'id' | 'version'>;

export interface AdoptionRefusal {
  readonly kind: 'decision-missing';
  readonly missing: readonly ('meetingOn' | 'paragraph' | 'registryNumber')[];
}

/** Adopting is a decision of the body's own: without day, paragraph and registry number it has not been made (kommunallagen 6:37–38). */
export function checkAdoption(fields: AdoptionFields): Result<AdoptionFields, AdoptionRefusal> {
  if (fields.status !== 'adopted') return success(fields);
  const missing = (['meetingOn', 'paragraph', 'registryNumber'] as const).filter((name) => !fields[name]);
  return missing.length === 0 ? success(fields) : failure({ kind: 'decision-missing', missing });
}

export interface Coverage {
  readonly adopted: number;
  /** Those that the programme concerns. */
  readonly of: number;
  /** Whole per cent; null where it concerns nobody. */
  readonly percent: number | null;
}

/** How large a part of those on a route has adopted. Swedish: täckning. */
export function coverageOf(adoptions: readonly Adoption[], route: AdoptionRoute): Coverage {
  const concerned = adoptions.filter((row) => row.route === route && row.status !== 'not-applicable');
  const adopted = concerned.filter(({ status }) => status === 'adopted').length;
  const of = concerned.length;
  return { adopted, of, percent: of === 0 ? null : Math.round((100 * adopted) / of) };
}
