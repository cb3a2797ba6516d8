export interface Work {
  readonly name: string;
  /** Files and folders, from the root of the product. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly variant?: string;
}

export function unlessUnchanged(about: Work, work: () => Promise<void>): Promise<void>;
