import type { Key, OperationId, PersonId, RowId, Version } from '../../shared/domain/kernel/id';

/** Plain text and numbers as the branded ids of the domain: `organisations.roads`, `rowId<'Action'>(5)`. */
export const rowId = <Name extends string>(id: number): RowId<Name> => id as RowId<Name>;
export const key = <Name extends string>(text: string): Key<Name> => text as Key<Name>;
export const version = (text: string): Version => text as Version;
export const person = (text: string): PersonId => text as PersonId;
export const operation = (text: string): OperationId => text as OperationId;

export const stockholm = 'Europe/Stockholm';
