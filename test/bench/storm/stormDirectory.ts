import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { DirectoryRows } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';

export interface StormRows {
  readonly organisations: readonly DirectoryRows['organisations'][];
  readonly forums: readonly DirectoryRows['forums'][];
  readonly contacts: readonly DirectoryRows['contacts'][];
}

export const stormOrganisation = 'sodermalms-sdf' as DirectoryRows['organisations']['key'];

/** One organisation, one forum and the coordinator whose windows all writers are. */
export function stormDirectory(person: PersonId): StormRows {
  const organisation = {
    key: stormOrganisation,
    name: 'Södermalms stadsdelsförvaltning',
    shortName: 'Södermalms SDF',
    tag: 'SÖ',
    kind: 'district-administration',
    validFrom: null,
    validTo: null,
    successor: null,
  } as const;
  const forum = {
    key: 'est-sodermalm' as DirectoryRows['forums']['key'],
    name: 'EST Södermalm',
    kind: 'est',
    mandate: 'Gemensam lägesbild och åtaganden varje vecka.',
    members: [stormOrganisation],
    convener: stormOrganisation,
    cadenceDays: 7,
    idPrefix: 'SÖD',
    meetingTemplate: 'est-weekly',
  } as const;
  const contact = {
    organisation: stormOrganisation,
    functionTitle: 'Trygghetssamordnare',
    role: 'coordinator',
    channel: 'teams',
    person,
    mail: 'samordnare@exempel.se',
    forums: [],
    substitute: null,
    validFrom: '2020-01-01' as LocalDate,
    validTo: null,
  } as const;
  return { organisations: [organisation], forums: [forum], contacts: [contact] };
}
