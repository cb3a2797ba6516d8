import { sentencesOf } from '../caughtByOther/caughtSentence.ts';

/** Registration plates. */
export const platesByUs = sentencesOf('plate', [
  'Bilen XTA 481 står på gångbanan varje natt.',
  'Svart Audi, XTA481, kör runt torget.',
  'XTA-482 är parkerad på handikapplatsen.',
  'Reg.nr XTA48B noterades av väktaren.',
  'En epa med skylt xta 483 vid skolan.',
  'moped xtb12c utan hjälm',
  'Fordonet med registreringsnummer XTA 484 är avställt.',
  'Volvon (XTA485) ska flyttas.',
  'XTA486 och XTA487 dumpades bakom ICA.',
  'Taxi XTA 48 D stannar mitt på cykelbanan.',
  'Kolla xta488 i registret',
  'Vit skåpbil XTA·489 lossar på natten.',
  'Den blå bilen heter XTB 001 på skylten.',
  'Husvagnen PTA 55A har stått sedan i maj.',
  'släp, reg PTA556, fullt med skräp',
  'Parkeringsvakten skrev upp XTA 490.',
  'Samma bil igen (XTA 491) i natt.',
  'Föraren i XTA 49E vände vid skolan.',
  'bmw xta 492 driftade på torget',
  'Han kör XTA 493 utan körkort.',
]);
