/** Invented rows about real kinds of organisations; `validTo` and `successor` follow the 2023 merger. */
export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly tag: string;
  readonly kind: string;
  readonly validTo?: string;
  readonly successor?: string;
}

const row = (key: string, name: string, shortName: string, tag: string, kind: string): DemoOrganisation => ({
  key,
  name,
  shortName,
  tag,
  kind,
});

export const organisations: readonly DemoOrganisation[] = [
  row(
    'stadsledningskontoret',
    'Stadsledningskontoret',
    'Stadsledningskontoret',
    'SK',
    'specialist-administration',
  ),
  row('stadshus-ab', 'Stockholms Stadshus AB', 'Stadshus AB', 'SH', 'company'),
  row(
    'norra-innerstaden',
    'Norra innerstadens stadsdelsförvaltning',
    'Norra innerstadens SDF',
    'NI',
    'district-administration',
  ),
  row('sodermalm', 'Södermalms stadsdelsförvaltning', 'Södermalms SDF', 'SÖ', 'district-administration'),
  row('jarva', 'Järva stadsdelsförvaltning', 'Järva SDF', 'JÄ', 'district-administration'),
  row('farsta', 'Farsta stadsdelsförvaltning', 'Farsta SDF', 'FA', 'district-administration'),
  row(
    'enskede-arsta-vantor',
    'Enskede-Årsta-Vantörs stadsdelsförvaltning',
    'Enskede-Årsta-Vantörs SDF',
    'EÅ',
    'district-administration',
  ),
  row('trafikkontoret', 'Trafikkontoret', 'Trafikkontoret', 'TK', 'specialist-administration'),
  row('socialforvaltningen', 'Socialförvaltningen', 'Socialförvaltningen', 'SO', 'specialist-administration'),
  row('miljoforvaltningen', 'Miljöförvaltningen', 'Miljöförvaltningen', 'MI', 'specialist-administration'),
  row(
    'idrottsforvaltningen',
    'Idrottsförvaltningen',
    'Idrottsförvaltningen',
    'ID',
    'specialist-administration',
  ),
  row('demobostader', 'Demobostäder AB (påhittat bolag)', 'Demobostäder AB', 'DB', 'company'),
  row('lpo-norrmalm', 'Polisregion Stockholm, LPO Norrmalm', 'LPO Norrmalm', 'PN', 'police'),
  row('lpo-sodermalm', 'Polisregion Stockholm, LPO Södermalm', 'LPO Södermalm', 'PO', 'police'),
  row('lpo-jarva', 'Polisregion Stockholm, LPO Järva', 'LPO Järva', 'PJ', 'police'),
  row('lpo-farsta', 'Polisregion Stockholm, LPO Farsta', 'LPO Farsta', 'PF', 'police'),
  row(
    'region-trafik',
    'Region Stockholm, trafikförvaltningen',
    'Region Stockholm, trafikförv.',
    'RS',
    'region',
  ),
  row('brandforsvaret', 'Storstockholms brandförsvar', 'Brandförsvaret', 'BF', 'rescue-service'),
  row('centrumforeningen', 'Centrumföreningen Demo', 'Centrumföreningen Demo', 'CF', 'business'),
  row('nattvandrarna', 'Föreningen Nattvandrarna Demo', 'Nattvandrarna Demo', 'NV', 'civil-society'),
  {
    ...row(
      'rinkeby-kista',
      'Rinkeby-Kista stadsdelsförvaltning',
      'Rinkeby-Kista SDF',
      'RK',
      'district-administration',
    ),
    validTo: '2023-06-30',
    successor: 'jarva',
  },
  {
    ...row(
      'spanga-tensta',
      'Spånga-Tensta stadsdelsförvaltning',
      'Spånga-Tensta SDF',
      'ST',
      'district-administration',
    ),
    validTo: '2023-06-30',
    successor: 'jarva',
  },
];
