/** The forums of the demo; each has a site of its own. */
export interface DemoForum {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly idPrefix: string;
  readonly mandate: string;
  readonly convener: string;
  readonly members: readonly string[];
  readonly cadenceDays: number | null;
  readonly meetingTemplate: string;
  /** Personas by their SharePoint group. */
  readonly coordinators: readonly string[];
  readonly participants: readonly string[];
  readonly readers: readonly string[];
}

const readers = ['chef', 'controller', 'registrator'] as const;

export const forums: readonly DemoForum[] = [
  {
    key: 'est-sodermalm',
    name: 'EST Södermalm',
    kind: 'est',
    idPrefix: 'SÖD',
    mandate: 'Veckovis samordning av åtgärder på platser i stadsdelsområdet. Påhittat exempel.',
    convener: 'sodermalm',
    members: [
      'sodermalm',
      'lpo-sodermalm',
      'region-trafik',
      'trafikkontoret',
      'socialforvaltningen',
      'miljoforvaltningen',
      'demobostader',
      'brandforsvaret',
      'nattvandrarna',
    ],
    cadenceDays: 7,
    meetingTemplate: 'est-weekly',
    coordinators: ['samordnare', 'samordnare-ersattare'],
    participants: [
      'kommunpolis',
      'regionstrateg',
      'trafikkontoret',
      'socialforvaltningen',
      'miljoforvaltningen',
      'demobostader',
    ],
    readers,
  },
  {
    key: 'bra-farsta',
    name: 'Lokalt BRÅ Farsta',
    kind: 'local-council',
    idPrefix: 'FAR',
    mandate: 'Gemensam lägesbild och plan för stadsdelsområdet. Påhittat exempel.',
    convener: 'farsta',
    members: ['farsta', 'lpo-farsta', 'trafikkontoret', 'demobostader', 'idrottsforvaltningen'],
    cadenceDays: 28,
    meetingTemplate: 'local-council',
    coordinators: ['samordnare-farsta'],
    participants: ['farsta-sdf', 'trafikkontoret', 'demobostader', 'idrottsforvaltningen', 'samordnare'],
    readers,
  },
  {
    key: 'bra-jarva',
    name: 'Lokalt BRÅ Järva',
    kind: 'local-council',
    idPrefix: 'JÄR',
    mandate: 'Gemensam lägesbild och plan för stadsdelsområdet. Påhittat exempel.',
    convener: 'jarva',
    members: [
      'jarva',
      'lpo-jarva',
      'trafikkontoret',
      'idrottsforvaltningen',
      'demobostader',
      'brandforsvaret',
    ],
    cadenceDays: 28,
    meetingTemplate: 'local-council',
    coordinators: ['samordnare-farsta'],
    participants: ['trafikkontoret', 'demobostader', 'idrottsforvaltningen'],
    readers,
  },
  {
    key: 'styrgrupp',
    name: 'Styrgrupp stad–polis',
    kind: 'steering-group',
    idPrefix: 'STY',
    mandate: 'Prioriterar och fördelar resurser enligt överenskommelsen. Påhittat exempel.',
    convener: 'stadsledningskontoret',
    members: [
      'stadsledningskontoret',
      'norra-innerstaden',
      'sodermalm',
      'lpo-norrmalm',
      'lpo-sodermalm',
      'trafikkontoret',
    ],
    cadenceDays: 91,
    meetingTemplate: 'steering-group',
    coordinators: ['samordnare'],
    participants: ['kommunpolis', 'trafikkontoret', 'chef'],
    readers: ['controller', 'registrator'],
  },
  {
    key: 'strategiskt-rad',
    name: 'Strategiskt råd',
    kind: 'strategic-council',
    idPrefix: 'STR',
    mandate: 'Rådet enligt 10 § lagen om kommuners ansvar för brottsförebyggande arbete. Påhittat exempel.',
    convener: 'stadsledningskontoret',
    members: [
      'stadsledningskontoret',
      'sodermalm',
      'farsta',
      'jarva',
      'lpo-sodermalm',
      'lpo-farsta',
      'region-trafik',
    ],
    cadenceDays: 91,
    meetingTemplate: 'strategic-council',
    coordinators: ['samordnare'],
    participants: ['samordnare-farsta', 'kommunpolis', 'regionstrateg', 'chef'],
    readers: ['controller', 'registrator'],
  },
  {
    key: 'natverk',
    name: 'Nätverk för samordnare',
    kind: 'network',
    idPrefix: 'NÄT',
    mandate: 'Erfarenhetsutbyte och kunskapsdagar i hela staden. Påhittat exempel.',
    convener: 'stadsledningskontoret',
    members: [
      'stadsledningskontoret',
      'sodermalm',
      'farsta',
      'jarva',
      'norra-innerstaden',
      'enskede-arsta-vantor',
    ],
    cadenceDays: 60,
    meetingTemplate: 'network',
    coordinators: ['samordnare'],
    participants: ['samordnare-farsta', 'samordnare-ersattare', 'farsta-sdf'],
    readers: ['controller'],
  },
];
