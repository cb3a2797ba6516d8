import type * as React from 'react';

/** A line of a step's list on the stage. */
export interface StageRow {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly status: React.ReactNode;
}
