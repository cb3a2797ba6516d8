declare const brand: unique symbol;

/** The number SharePoint gave a row; unique within one list of one site. */
export type RowId<Name extends string> = number & { readonly [brand]: Name };

/** A text key that ties rows of different sites together, since lookups cannot cross sites. */
export type Key<Name extends string> = string & { readonly [brand]: Name };

/** SharePoint's ETag of a row, opaque. Every update carries the one it was based on. */
export type Version = string & { readonly [brand]: 'Version' };

/** A client's own name for one write, so that a repeated write can be told from a new one. */
export type OperationId = string & { readonly [brand]: 'OperationId' };

/** A person's object id in the register's tenant; the same for guests, unlike their home tenant's. */
export type PersonId = string & { readonly [brand]: 'PersonId' };

/** A moment as ISO 8601 in UTC (`2026-11-23T12:09:00Z`). */
export type Instant = string & { readonly [brand]: 'Instant' };
