import { localDate } from '../../shared/domain/kernel/localDate';
import type { Organisation, OrganisationKey } from '../../shared/domain/organisation/organisation';
import { key } from './keys';

export const roads: OrganisationKey = key('trafikkontoret');
export const police: OrganisationKey = key('lpo-sodermalm');
export const district: OrganisationKey = key('sodermalms-sdf');
export const region: OrganisationKey = key('region-trafik');
export const jarva: OrganisationKey = key('jarva-sdf');
export const rinkebyKista: OrganisationKey = key('rinkeby-kista-sdf');

export const anOrganisation = (change: Partial<Organisation> = {}): Organisation => ({
  key: roads,
  name: 'Trafikkontoret',
  shortName: 'Trafikkontoret',
  tag: 'TK',
  kind: 'specialist-administration',
  validFrom: null,
  validTo: null,
  successor: null,
  ...change,
});

/** Became part of Järva on 1 July 2023. */
export const anEndedOrganisation = (change: Partial<Organisation> = {}): Organisation =>
  anOrganisation({
    key: rinkebyKista,
    name: 'Rinkeby-Kista stadsdelsförvaltning',
    shortName: 'Rinkeby-Kista SDF',
    tag: 'RK',
    kind: 'district-administration',
    validTo: localDate('2023-06-30'),
    successor: jarva,
    ...change,
  });

/** The parties of a forum in Södermalm, and two that a merger ended or made. */
export const someOrganisations = (): readonly Organisation[] => [
  anOrganisation(),
  anOrganisation({
    key: police,
    name: 'Polisregion Stockholm, LPO Södermalm',
    shortName: 'LPO Södermalm',
    tag: 'LP',
    kind: 'police',
  }),
  anOrganisation({
    key: district,
    name: 'Södermalms stadsdelsförvaltning',
    shortName: 'Södermalms SDF',
    tag: 'SÖ',
    kind: 'district-administration',
  }),
  anOrganisation({
    key: region,
    name: 'Region Stockholm, trafikförvaltningen',
    shortName: 'Region Stockholm, trafikförv.',
    tag: 'RS',
    kind: 'region',
  }),
  anOrganisation({
    key: jarva,
    name: 'Järva stadsdelsförvaltning',
    shortName: 'Järva SDF',
    tag: 'JÄ',
    kind: 'district-administration',
    validFrom: localDate('2023-07-01'),
  }),
  anEndedOrganisation(),
];
