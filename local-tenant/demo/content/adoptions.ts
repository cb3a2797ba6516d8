/** Days count from the day of seeding. All invented, as are the registry numbers. */
interface DemoAdoption {
  readonly body: string;
  readonly organisation: string | null;
  readonly route: 'binding' | 'urged';
  readonly status: 'not-started' | 'urged' | 'being-prepared' | 'scheduled' | 'adopted' | 'not-applicable';
  readonly urgedDay?: number;
  readonly meetingDay?: number;
  readonly paragraph?: string;
  readonly registryNumber?: string;
}

export const adoptions: readonly DemoAdoption[] = [
  {
    body: 'Södermalms stadsdelsnämnd',
    organisation: 'sodermalm',
    route: 'binding',
    status: 'adopted',
    meetingDay: -640,
    paragraph: '§ 14',
    registryNumber: 'DEMO 2024/031',
  },
  {
    body: 'Trafiknämnden',
    organisation: 'trafikkontoret',
    route: 'binding',
    status: 'adopted',
    meetingDay: -626,
    paragraph: '§ 9',
    registryNumber: 'DEMO 2024/044',
  },
  {
    body: 'Farsta stadsdelsnämnd',
    organisation: 'farsta',
    route: 'binding',
    status: 'adopted',
    meetingDay: -612,
    paragraph: '§ 11',
    registryNumber: 'DEMO 2024/052',
  },
  {
    body: 'Socialnämnden',
    organisation: 'socialforvaltningen',
    route: 'binding',
    status: 'adopted',
    meetingDay: -598,
    paragraph: '§ 6',
    registryNumber: 'DEMO 2024/060',
  },
  {
    body: 'Norra innerstadens stadsdelsnämnd',
    organisation: 'norra-innerstaden',
    route: 'binding',
    status: 'adopted',
    meetingDay: -570,
    paragraph: '§ 17',
    registryNumber: 'DEMO 2024/071',
  },
  {
    body: 'Järva stadsdelsnämnd',
    organisation: 'jarva',
    route: 'binding',
    status: 'being-prepared',
    registryNumber: 'DEMO 2026/020',
  },
  {
    body: 'Idrottsnämnden',
    organisation: 'idrottsforvaltningen',
    route: 'binding',
    status: 'scheduled',
    meetingDay: 23,
    registryNumber: 'DEMO 2026/022',
  },
  {
    body: 'Miljö- och hälsoskyddsnämnden',
    organisation: 'miljoforvaltningen',
    route: 'binding',
    status: 'not-started',
  },
  {
    body: 'Demobostäder AB',
    organisation: 'demobostader',
    route: 'urged',
    status: 'scheduled',
    urgedDay: -120,
    meetingDay: 17,
    registryNumber: 'DEMO 2026/018',
  },
  { body: 'Demoparkering AB', organisation: null, route: 'urged', status: 'urged', urgedDay: -51 },
  {
    body: 'Demoskolfastigheter AB',
    organisation: null,
    route: 'urged',
    status: 'adopted',
    urgedDay: -400,
    meetingDay: -330,
    paragraph: '§ 5',
    registryNumber: 'DEMO 2025/007',
  },
  { body: 'Demohamnar AB', organisation: null, route: 'urged', status: 'not-applicable' },
];
