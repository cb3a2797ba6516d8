import type { PersonId } from '../../domain/kernel/id';

/** Whoever sits at the screen, as the identity provider knows them. */
export interface SignedInUser {
  readonly person: PersonId;
  readonly name: string;
}
