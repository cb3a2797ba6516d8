/** Functions that speak for an organisation; `persona` is the key of the demo directory. */
export interface DemoContact {
  readonly persona: string | null;
  readonly organisation: string;
  readonly functionTitle: string;
  readonly role: string;
  readonly channel: string;
  readonly mail: string;
  readonly forums: readonly string[];
  /** The function that steps in. */
  readonly substitute?: string;
}

const contact = (
  persona: string | null,
  organisation: string,
  functionTitle: string,
  role: string,
  channel: string,
  forums: readonly string[] = [],
  substitute?: string,
): DemoContact => ({
  persona,
  organisation,
  functionTitle,
  role,
  channel,
  mail: `${persona ?? organisation}@exempel.se`,
  forums,
  ...(substitute === undefined ? {} : { substitute }),
});

/** Steps in for a function that has an account; an address of its own, or the two would be one person. */
const standIn = (organisation: string, functionTitle: string): DemoContact => ({
  ...contact(null, organisation, functionTitle, 'contact-person', 'mail'),
  mail: `ersattare.${organisation}@exempel.se`,
});

export const contacts: readonly DemoContact[] = [
  contact(null, 'lpo-sodermalm', 'Områdespolis', 'contact-person', 'mail'),
  contact(null, 'region-trafik', 'Trafikplanerare', 'contact-person', 'mail'),
  standIn('trafikkontoret', 'Områdesingenjör'),
  standIn('socialforvaltningen', 'Enhetschef, tillstånd'),
  standIn('miljoforvaltningen', 'Enhetschef, livsmedel'),
  standIn('demobostader', 'Driftchef'),
  standIn('brandforsvaret', 'Stationschef'),
  contact('samordnare-ersattare', 'sodermalm', 'Ersättare för samordnaren', 'coordinator', 'teams', [
    'est-sodermalm',
  ]),
  contact(
    'samordnare',
    'sodermalm',
    'Trygghetssamordnare',
    'coordinator',
    'teams',
    ['est-sodermalm', 'styrgrupp', 'strategiskt-rad', 'natverk'],
    'Ersättare för samordnaren',
  ),
  contact('samordnare-farsta', 'farsta', 'Trygghetssamordnare, Farsta', 'coordinator', 'teams', [
    'bra-farsta',
    'bra-jarva',
    'strategiskt-rad',
    'natverk',
  ]),
  contact('kommunpolis', 'lpo-sodermalm', 'Kommunpolis', 'contact-person', 'guest', [], 'Områdespolis'),
  contact(
    'regionstrateg',
    'region-trafik',
    'Regionstrateg',
    'contact-person',
    'guest',
    [],
    'Trafikplanerare',
  ),
  contact(
    'trafikkontoret',
    'trafikkontoret',
    'Driftansvarig belysning',
    'contact-person',
    'teams',
    [],
    'Områdesingenjör',
  ),
  contact(
    'socialforvaltningen',
    'socialforvaltningen',
    'Tillståndshandläggare',
    'contact-person',
    'teams',
    [],
    'Enhetschef, tillstånd',
  ),
  contact(
    'miljoforvaltningen',
    'miljoforvaltningen',
    'Inspektör',
    'contact-person',
    'teams',
    [],
    'Enhetschef, livsmedel',
  ),
  contact('idrottsforvaltningen', 'idrottsforvaltningen', 'Anläggningschef', 'contact-person', 'teams'),
  contact('demobostader', 'demobostader', 'Förvaltare', 'contact-person', 'teams', [], 'Driftchef'),
  contact('farsta-sdf', 'farsta', 'Driftledare', 'action-owner', 'teams', ['bra-farsta', 'natverk']),
  contact('chef', 'sodermalm', 'Avdelningschef', 'reader', 'teams'),
  contact(null, 'brandforsvaret', 'Brandinspektör', 'contact-person', 'mail', [], 'Stationschef'),
  contact(null, 'nattvandrarna', 'Samordnare för nattvandring', 'contact-person', 'mail'),
];
