import { SHAPE } from '../sharepoint/store/schema.ts';
import type { SiteAdministration } from '../sharepoint/siteAdministration.ts';
import type { TenantClock } from '../tenant.ts';
import type { Progress } from './progressLine.ts';
import { isSeedName } from './readOptions.ts';
import { seedEmpty, seedOutside } from './seedEmpty.ts';
import type { DataFolder } from './seedRecord.ts';

export interface SeedingOptions {
  readonly folder: DataFolder;
  readonly portal: string;
  readonly sites: SiteAdministration;
  readonly clock: TenantClock;
  readonly progress: Progress;
  readonly tokenFor: (personaKey: string, audience: string) => Promise<string>;
  /** Empties what lies beside the store: mail, configured channel tabs. */
  readonly clearTheRest: () => void;
}

/** Puts data into the tenant, and knows whether they are whole. */
export interface Seeding {
  isReady(): boolean;
  name(): string;
  /** Seeds a new folder, or one whose seeding was cut off; leaves a whole one as it is. */
  ensure(wanted: string | null): Promise<void>;
  /** Back to a fresh seed; a text says why not. */
  reset(wanted: string | null): Promise<string | null>;
}

const DEFAULT_SEED = 'demo';

export function createSeeding(options: SeedingOptions): Seeding {
  const { folder, sites, portal, clock, progress, tokenFor } = options;
  let ready = false;

  async function plant(seed: string): Promise<void> {
    if (seed === 'empty') {
      seedEmpty(sites);
      return;
    }
    const demo = await import('../demo/seed.ts');
    await demo.seed(seed, { portal, sites, tokenFor, clock, progress });
  }

  async function afresh(seed: string): Promise<void> {
    ready = false;
    folder.recordSeed({ seed, complete: false, shape: SHAPE });
    sites.reset();
    options.clearTheRest();
    await plant(seed);
    seedOutside(sites);
    sites.analyze();
    folder.recordSeed({ seed, complete: true, shape: SHAPE });
    ready = true;
  }

  const name = (): string => folder.seedRecord()?.seed ?? DEFAULT_SEED;
  return {
    isReady: () => ready,
    name,
    async ensure(wanted) {
      const found = folder.seedRecord();
      if (found?.complete === true) ready = true;
      else await afresh(wanted ?? found?.seed ?? DEFAULT_SEED);
    },
    async reset(wanted) {
      if (!ready) return 'The tenant is being seeded.';
      if (wanted !== null && !isSeedName(wanted)) return 'seed is demo, empty, city or load:<number>.';
      await afresh(wanted ?? name());
      return null;
    },
  };
}
