import * as React from 'react';
import type { Organisation } from '../../../domain/organisation/organisation';
import { organisationsOn } from '../../../domain/organisation/validity';
import { useToday } from '../../parts/clockContext';
import { usePanel } from './PanelContext';

export interface OrganisationChoices {
  /** Of the forum, or at this meeting. */
  readonly members: readonly Organisation[];
  readonly others: readonly Organisation[];
}

const bySwedishName = (one: Organisation, other: Organisation): number =>
  one.name.localeCompare(other.name, 'sv');

/** The organisations that exist today; those of the forum first, each group by name with å ä ö last. */
export function useOrganisationChoices(): OrganisationChoices {
  const { view, forum } = usePanel();
  const today = useToday();
  const { directory, room } = view;
  return React.useMemo(() => {
    const invited = new Set([
      ...(directory.forums.find(({ key }) => key === forum)?.members ?? []),
      ...room.attendance.map(({ organisation }) => organisation),
    ]);
    const all = [...organisationsOn(directory.organisations, today)].sort(bySwedishName);
    return {
      members: all.filter(({ key }) => invited.has(key)),
      others: all.filter(({ key }) => !invited.has(key)),
    };
  }, [directory, room.attendance, forum, today]);
}
