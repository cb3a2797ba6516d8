/** Situation reports of the demo; days count from the day of seeding. Invented, and mild at named places. */
export interface DemoPicture {
  readonly forum: string;
  readonly title: string;
  readonly level: 'week' | 'month' | 'tertial' | 'statutory';
  readonly area: string;
  readonly fromDay: number;
  readonly toDay: number;
  readonly mapping: string;
  readonly otherInformation: string;
  readonly analysis: string;
  readonly trend: 'increasing' | 'unchanged' | 'decreasing' | 'too-little-known';
  readonly approvedDay: number | null;
  readonly registryNumber: string | null;
  readonly places: readonly (readonly [
    place: string,
    level: 'normal' | 'raised' | 'serious',
    trend: 'increasing' | 'unchanged' | 'decreasing' | 'too-little-known',
    note: string,
  ])[];
  /** Per series: its source, and the figures of the weeks that end so many weeks before the day of seeding. */
  readonly series: readonly {
    readonly name: string;
    readonly source: string;
    readonly weeks: readonly number[];
  }[];
}

export const pictures: readonly DemoPicture[] = [
  {
    forum: 'est-sodermalm',
    title: 'Lägesbild Södermalm, senaste månaden',
    level: 'month',
    area: 'Södermalm',
    fromDay: -33,
    toDay: -3,
    mapping:
      'Bråken är samlade till fredag och lördag kl. 01–03 vid hållplatserna. Skadegörelsen är mindre och sprids över veckan. Påhittat exempel.',
    otherInformation: 'Match, julmarknad och sena stängningar sammanfaller en lördag i december.',
    analysis:
      'Serveringarna stänger samtidigt, och nattbussarna räcker inte. Köerna drar in fler än de som bråkar.',
    trend: 'unchanged',
    approvedDay: -2,
    registryNumber: 'DEMO 2026/101',
    places: [
      ['medborgarplatsen', 'serious', 'increasing', 'Bråk vid nattbussen, fredag och lördag kl. 01–03.'],
      ['gullmarsplan', 'raised', 'unchanged', 'Skymd gångväg, få öppna lokaler på kvällen.'],
      ['sergels-torg', 'raised', 'decreasing', 'Färre besökare efter stängning än i höstas.'],
      ['kungstradgarden', 'normal', 'unchanged', 'Inget särskilt.'],
      ['fridhemsplan', 'normal', 'decreasing', 'Klottret minskar.'],
    ],
    series: [
      {
        name: 'Bråk, händelser',
        source: 'Händelserapporter (exempel)',
        weeks: [9, 11, 10, 13, 12, 15, 14, 17],
      },
      {
        name: 'Skadegörelse, anmälningar',
        source: 'Anmälda brott (exempel)',
        weeks: [12, 10, 11, 9, 9, 8, 8, 7],
      },
    ],
  },
  {
    forum: 'bra-farsta',
    title: 'Lägesbild Farsta enligt lagen',
    level: 'statutory',
    area: 'Farsta',
    fromDay: -1060,
    toDay: -700,
    mapping: 'Nedskräpning vid entréerna och mörker i gångtunneln nämns oftast. Påhittat exempel.',
    otherInformation: 'Boende och butiker har svarat på en enkät.',
    analysis: 'Det som är trasigt länge drar till sig mer. Rådigheten över tunneln är oklar.',
    trend: 'decreasing',
    approvedDay: -690,
    registryNumber: 'DEMO 2024/201',
    places: [
      ['gangtunneln-demovagen', 'raised', 'unchanged', 'Trasig belysning, oklart vem som har rådighet.'],
      ['farsta-centrum', 'normal', 'decreasing', 'Nedskräpningen minskar sedan tömningen blev tätare.'],
    ],
    series: [
      { name: 'Nedskräpning, anmälningar', source: 'Tyck till (exempel)', weeks: [41, 38, 30, 22, 15, 12] },
    ],
  },
  {
    forum: 'est-sodermalm',
    title: 'Lägesbild Södermalm, utkast',
    level: 'week',
    area: 'Södermalm',
    fromDay: -6,
    toDay: 0,
    mapping: 'Utkast som inte är fastställt. Påhittat exempel.',
    otherInformation: '',
    analysis: '',
    trend: 'too-little-known',
    approvedDay: null,
    registryNumber: null,
    places: [],
    series: [],
  },
];
