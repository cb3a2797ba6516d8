/** Agreements and plans of the demo; days count from the day of seeding. Invented. */
export interface DemoAgreement {
  readonly forum: string;
  readonly title: string;
  readonly kind: 'agreement' | 'plan';
  readonly status: 'in-force' | 'ended';
  readonly parties: readonly string[];
  readonly purposes: string;
  readonly areas: string;
  readonly decidedDay: number;
  readonly endsDay: number | null;
  readonly registryNumber: string;
}

export const agreements: readonly DemoAgreement[] = [
  {
    forum: 'est-sodermalm',
    title: 'Samverkansöverenskommelse Södermalm. Påhittat exempel.',
    kind: 'agreement',
    status: 'in-force',
    parties: ['sodermalm', 'lpo-sodermalm'],
    purposes: 'Fler ska känna sig trygga på Södermalm, och färre brott ska begås.',
    areas: 'Restauranglivet kring Medborgarplatsen, unga i riskzonen, trygga gångvägar.',
    decidedDay: -1015,
    endsDay: 80,
    registryNumber: 'DEMO 2024/017',
  },
  {
    forum: 'bra-farsta',
    title: 'Samverkansöverenskommelse Farsta. Påhittat exempel.',
    kind: 'agreement',
    status: 'ended',
    parties: ['farsta', 'lpo-farsta'],
    purposes: 'Trygga skolvägar och ett levande centrum.',
    areas: 'Skolvägar, centrum, nedskräpning.',
    decidedDay: -1200,
    endsDay: -105,
    registryNumber: 'DEMO 2023/008',
  },
  {
    forum: 'styrgrupp',
    title: 'Överenskommelse mellan staden och polisregionen. Påhittat exempel.',
    kind: 'agreement',
    status: 'in-force',
    parties: [],
    purposes: 'Staden och polisen förebygger brott tillsammans, från lägesbild till uppföljning.',
    areas: 'Utsatta platser, unga i riskzonen, kriminella miljöer, särskilt utsatta brottsoffer.',
    decidedDay: -600,
    endsDay: 860,
    registryNumber: 'DEMO 2025/002',
  },
];
