import type { PromiseSelection } from '../../../application/actions/listOpenPromises';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { Standing } from '../../../domain/action/standing';
import { count } from './counting';

type Words<Union extends string> = Readonly<Record<Union, string>>;

const standings: Words<Standing> = {
  'needs-help': 'Behöver hjälp',
  overdue: 'Försenat',
  'at-risk': 'Risk för försening',
  'on-track': 'Enligt plan',
  none: 'Vilar',
};

const empty: Words<PromiseSelection> = {
  all: 'Inga öppna åtaganden just nu. Nya läggs till under mötet i Teams.',
  overdue: 'Inget åtagande är försenat.',
  'help-needed': 'Ingen har bett om hjälp.',
  waiting: 'Inget åtagande väntar på bekräftelse.',
};

const failures: Words<GatewayFailure['kind']> = {
  'not-allowed': 'Du har inte rätt att se forumets åtaganden. Fråga samordnaren i forumet.',
  'not-found': 'Det finns inget forum på den valda adressen. Kontrollera webbdelens inställningar.',
  'not-provisioned':
    'Något saknas i webbplatsens lista med åtgärder. Kontrollera webbdelens inställningar. Om de stämmer, be administratören köra installationen.',
  'too-many-rows':
    'Forumet har fler än 5 000 öppna åtaganden. Välj ett snävare urval i webbdelens inställningar.',
  throttled: 'SharePoint är hårt belastat just nu. Vänta en minut och försök igen.',
  offline: 'Inget svar från nätet. Försök igen när du är uppkopplad.',
  'sign-in-needed': 'Du behöver logga in igen. Läs in sidan på nytt.',
  refused: 'SharePoint tog inte emot frågan. Kontrollera webbdelens inställningar.',
};

/** The web part Öppna åtaganden. */
export const openPromises = {
  heading: 'Öppna åtaganden',
  reach: 'Listan visar det du har rätt att se i SharePoint.',
  action: 'Åtgärd',
  problem: 'Problem',
  responsible: 'Ansvarig',
  doneBy: 'Klart senast',
  status: 'Status',
  standing: 'Läge',
  noProblem: 'Inget problem valt',
  direct: 'Direktåtgärd',
  loaded: (rows: number) => `Listan visar ${count(rows, 'åtagande', 'åtaganden')}.`,
  more: 'Visa fler',
  openInTeams: 'Öppna i Teams',
  failed: 'Listan kunde inte läsas in.',
  overdueBy: (days: number) => `Försenat ${count(days, 'dag', 'dagar')}`,
  standings,
  empty,
  failures,
};

export type OpenPromisesText = typeof openPromises;
