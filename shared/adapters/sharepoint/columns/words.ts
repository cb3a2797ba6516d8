import type { ColumnWords } from './columnKinds';

/** A column's own name, its title, and what it is for. */
export const words = (name: string, title: string, description: string): ColumnWords => ({
  name,
  title,
  description,
});
