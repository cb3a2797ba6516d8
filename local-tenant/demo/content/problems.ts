import type { Cause } from '@samverkansrummet/shared/lib-commonjs/domain/cause/cause.js';
import type { Problem } from '@samverkansrummet/shared/lib-commonjs/domain/situation/problem.js';

/** Problems and causes per forum; the two hubs that the memo names carry the heavier ones. */
interface DemoCause {
  readonly title: string;
  readonly part: Cause['part'];
  readonly level: Cause['level'];
  readonly support: Cause['support'];
}
export interface DemoProblem {
  readonly key: string;
  readonly forum: string;
  readonly title: string;
  readonly kind: Problem['kind'];
  readonly place: string | null;
  readonly status: Problem['status'];
  readonly causes: readonly DemoCause[];
}

const cause = (
  title: string,
  part: Cause['part'],
  level: Cause['level'],
  support: Cause['support'],
): DemoCause => ({
  title,
  part,
  level,
  support,
});

export const problems: readonly DemoProblem[] = [
  {
    key: 'PR-01',
    forum: 'styrgrupp',
    title: 'Öppen försäljning av narkotika kvällstid',
    kind: 'open-drug-scene-sale',
    place: 'sergels-torg',
    status: 'prioritised',
    causes: [
      cause('Skymda hörn', 'place', 'direct', 'data'),
      cause('Få vuxna på plats efter kl. 20', 'place', 'direct', 'experience'),
      cause('Efterfrågan i rörelsestråk', 'offender', 'indirect', 'assumption'),
    ],
  },
  {
    key: 'PR-02',
    forum: 'est-sodermalm',
    title: 'Bråk och skadegörelse fredag–lördag natt',
    kind: 'public-disorder',
    place: 'medborgarplatsen',
    status: 'prioritised',
    causes: [
      cause('Samtidig stängning av serveringar', 'place', 'direct', 'data'),
      cause('Köer till nattbuss', 'place', 'direct', 'experience'),
      cause('Överservering', 'place', 'indirect', 'assumption'),
    ],
  },
  {
    key: 'PR-08',
    forum: 'est-sodermalm',
    title: 'Unga kvinnor undviker stationen på kvällen',
    kind: 'felt-unsafety',
    place: 'gullmarsplan',
    status: 'being-analysed',
    causes: [cause('Skymd gångväg, få öppna lokaler', 'place', 'direct', 'experience')],
  },
  {
    key: 'PR-03',
    forum: 'bra-farsta',
    title: 'Otrygg gångtunnel',
    kind: 'poor-lighting',
    place: 'gangtunneln-demovagen',
    status: 'prioritised',
    causes: [
      cause('Trasig belysning', 'place', 'direct', 'data'),
      cause('Oklart vem som har rådighet', 'place', 'underlying', 'data'),
    ],
  },
  {
    key: 'PR-04',
    forum: 'bra-farsta',
    title: 'Nedskräpning vid entréer',
    kind: 'littering',
    place: 'farsta-centrum',
    status: 'monitored',
    causes: [cause('För få papperskorgar vid helg', 'place', 'direct', 'data')],
  },
  {
    key: 'PR-05',
    forum: 'bra-jarva',
    title: 'Störande körning med moped och elsparkcykel',
    kind: 'unlawful-driving',
    place: 'parkstraket-provangen',
    status: 'being-analysed',
    causes: [
      cause('Genomfart möjlig', 'place', 'direct', 'data'),
      cause('Inget annat att göra', 'offender', 'underlying', 'experience'),
    ],
  },
  {
    key: 'PR-06',
    forum: 'bra-farsta',
    title: 'Klotter på skolgård sommartid',
    kind: 'graffiti',
    place: null,
    status: 'monitored',
    causes: [cause('Låg närvaro på lov', 'place', 'direct', 'data')],
  },
  {
    key: 'PR-07',
    forum: 'bra-jarva',
    title: 'Småbränder i papperskorgar',
    kind: 'fire',
    place: null,
    status: 'prioritised',
    causes: [cause('Brännbart material', 'victim-or-object', 'direct', 'data')],
  },
];
