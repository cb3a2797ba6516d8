import type { Ports } from '@samverkansrummet/shared/lib/application/compose';
import { makeComposeMinutes } from '@samverkansrummet/shared/lib/application/minutes/composeMinutes';
import { makeMinutesDesk } from '@samverkansrummet/shared/lib/application/minutes/makeMinutesDesk';
import type { MinutesDesk } from '@samverkansrummet/shared/lib/application/minutes/MinutesDesk';
import type { ForumSite } from '@samverkansrummet/shared/lib/application/ports/ForumSites';

/** A forum's minutes alone, for the panel, which fetches this when its meeting is closed. */
export function connectMinutes(ports: Ports, site: ForumSite): MinutesDesk {
  const common = { ...ports, site, timeZone: 'Europe/Stockholm', service: null };
  return makeMinutesDesk({ ...common, compose: makeComposeMinutes(common) });
}
