import * as React from 'react';
import { useToday } from '../../../parts/clockContext';
import { attending, type Attending } from '../../attending';
import { usePanel } from '../PanelContext';

export type { Attending };

/** Who takes part, as noted or to be expected. */
export function useAttendance(): readonly Attending[] {
  const { view, forum } = usePanel();
  const today = useToday();
  const { directory, room } = view;
  return React.useMemo(() => attending({ directory, room }, forum, today), [directory, room, forum, today]);
}
