import * as React from 'react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';

/** Whether somebody is making a new action. */
export interface Adding {
  /** Only coordinators make actions. */
  readonly may: boolean;
  readonly open: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  /** How often the register has got one more, or one less, by this screen. */
  readonly times: number;
  readonly changed: () => void;
}

export function useAdding(around: RegisterSurroundings | null): Adding {
  const [open, setOpen] = React.useState(false);
  const [times, setTimes] = React.useState(0);
  return {
    may: around?.me.coordinator === true,
    open,
    start: () => setOpen(true),
    stop: () => setOpen(false),
    times,
    changed: () => setTimes((before) => before + 1),
  };
}
