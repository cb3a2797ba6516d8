interface DemoIndicator {
  readonly key: string;
  readonly name: string;
  readonly goal: string | null;
  readonly source: string;
  readonly definition: string;
  readonly unit: string;
  readonly direction: 'higher' | 'lower';
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly fulfilment: 'fully' | 'partly' | 'not-met' | 'not-assessed';
  /** Months from the day of seeding, what the period is called, and the outcome. */
  readonly outcomes: readonly (readonly [months: number, value: number, seriesBreak?: boolean])[];
}

/** Invented values, all of them; not one is a figure of the city's or the police's. */
export const indicators: readonly DemoIndicator[] = [
  {
    key: 'omraden',
    name: 'Områden på polisens lista',
    goal: 'Inga utsatta eller särskilt utsatta områden',
    source: 'Polisen (exempelvärden)',
    definition: 'Antal områden i staden på polisens lista. Ny indelning 2025, så värdena jämförs inte bakåt.',
    unit: 'områden',
    direction: 'lower',
    target: 0,
    targetYear: 2027,
    fulfilment: 'not-met',
    outcomes: [
      [-84, 8],
      [-60, 8],
      [-36, 6],
      [-12, 6, true],
    ],
  },
  {
    key: 'otrygga',
    name: 'Otrygga sent på kvällen',
    goal: 'Halverad otrygghet',
    source: 'Trygghetsmätningen (exempelvärden)',
    definition: 'Andel som känner sig otrygga ute i sitt område sent på kvällen.',
    unit: '%',
    direction: 'lower',
    target: 14,
    targetYear: 2027,
    fulfilment: 'partly',
    outcomes: [
      [-48, 28],
      [-36, 27],
      [-24, 25],
      [-12, 24],
      [0, 21],
    ],
  },
  {
    key: 'trygg-stadsdel',
    name: 'Trygga i egen stadsdel på kvällen',
    goal: null,
    source: 'Trygghetsmätningen (exempelvärden)',
    definition: 'Andel som känner sig trygga i sin stadsdel på kvällen.',
    unit: '%',
    direction: 'higher',
    target: 80,
    targetYear: 2027,
    fulfilment: 'partly',
    outcomes: [
      [-48, 69],
      [-36, 70],
      [-24, 72],
      [-12, 72],
      [0, 74],
    ],
  },
  {
    key: 'nedskrapning',
    name: 'Nedskräpning, Farsta',
    goal: null,
    source: 'Tyck till (exempelvärden)',
    definition: 'Anmälningar om nedskräpning i Farsta under månaden.',
    unit: 'anmälningar/mån',
    direction: 'lower',
    target: 20,
    targetYear: 2026,
    fulfilment: 'fully',
    outcomes: [
      [-5, 41],
      [-4, 38],
      [-3, 30],
      [-2, 22],
      [-1, 15],
      [0, 12],
    ],
  },
  {
    key: 'med-orsak',
    name: 'Åtgärder med orsak',
    goal: null,
    source: 'Åtgärdsregistret (exempelvärden)',
    definition: 'Andel av de öppna åtgärderna som är knutna till en orsak eller är direktåtgärder.',
    unit: '%',
    direction: 'higher',
    target: 90,
    targetYear: 2027,
    fulfilment: 'partly',
    outcomes: [
      [-20, 34],
      [-16, 48],
      [-12, 55],
      [-8, 63],
      [-4, 71],
    ],
  },
  {
    key: 'effektbedomda',
    name: 'Åtgärder med bedömd effekt',
    goal: null,
    source: 'Åtgärdsregistret (exempelvärden)',
    definition: 'Andel av de genomförda åtgärderna vars effekt är bedömd.',
    unit: '%',
    direction: 'higher',
    target: 80,
    targetYear: 2027,
    fulfilment: 'not-assessed',
    outcomes: [],
  },
];
