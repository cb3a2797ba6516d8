import type { UseCases } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import type { Directory } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { ProgrammeBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/ProgrammeBook.js';
import type { ForumSites } from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';

/** The product as one persona has it: its registers and use cases over HTTP, with that persona's token. */
export interface Product {
  readonly directory: Directory;
  readonly programmes: ProgrammeBook;
  readonly forums: ForumSites;
  readonly useCases: UseCases;
}

export type ProductAs = (persona: string) => Promise<Product>;
