import type { Frame } from 'playwright-core';
import type { TeamsPlace } from '../support/browser.ts';

export interface Shot {
  readonly name: string;
  readonly place: Omit<TeamsPlace, 'meeting' | 'width'>;
  readonly width: number;
  readonly height: number;
  /** The state of the meeting that the picture shows. */
  readonly meeting?: 'planned' | 'invited' | 'in-progress' | 'held';
  readonly prepare?: (frame: Frame) => Promise<void>;
}

const coordinator = { persona: 'samordnare', site: 'est-sodermalm' } as const;

/** Each picture of the documentation: where, as whom, how wide. */
export const shots: readonly Shot[] = [];
