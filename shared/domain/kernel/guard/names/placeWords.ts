import { wordSet } from '../wordSet';

/** After a person's name these make a place, a house or a firm of it: "Olof Palmes gata", "Katarina kyrka". */
const placeNouns: ReadonlySet<string> = wordSet(
  `ab hb gata gatan väg vägen torg torget plan park parken kyrka kyrkan församling församlingen kapell kyrkogård gränd bro bron backe backen stig stigen allé allén bangata trädgård
  gymnasium gymnasiet sjukhus barnsjukhus barnsjukhuset hage hagen kaj kajen hamn hamnen trappa trappor tunnel tunneln bad badet fält fältet udde holme slott palats fastigheter bygg el måleri åkeri livs konditori bageri
  café cafe kafé pizzeria salong frisör restaurang krog bar grill bokhandel bibliotek museum hall arena stiftelse stiftelsen minne minnesfond orden stadsdelsområde stadsdelsförvaltning sdf distrikt
  terrass ö kolonilotter koloniområde idrottsplats ip bollplan lekplats parklek fritidsgård strand källa höjd höjden berg dal äng ängar skog brygga esplanad boulevard kulle`,
);

/** These make a place only of a whole name: "Anna Lindhs plats" is one, "Kevins skola" is a boy's. */
export const weakPlaceNouns: ReadonlySet<string> = wordSet(
  'plats skola skolan hus huset gård gården rum kiosk hotell förskola fond pris stuga centrum center kvarter',
);

/** Before a name: what follows is called so, and is no person. */
export const beforePlaces: ReadonlySet<string> = wordSet(
  `sankt sankta s:t s:ta st kvarteret kv restaurang restaurangen café caféet krogen baren puben klubben stormen hotell hotellet förskolan gymnasiet båten fartyget appen systemet
  programmet kung drottning kronprinsessan kungliga föreningen stiftelsen projektet butiken kiosken pizzerian salongen teatern biografen bion kyrkan församlingen gallerian färjan vandrarhemmet boendet museet fastigheten bolaget
  parkleken fritidsgården mötesplatsen aktivitetshuset kolloverksamheten lokalen serviceboendet äldreboendet verktyget modellen metoden kampanjen insatsen operation operationen orkanen metodstödet butikskedjan gruppboendet`,
);

const suffixes =
  /(?:gatan|gata|vägen|gränd|gränden|torget|torg|platsen|parken|skolan|gården|backen|bron|stigen|allén|kyrkan|hallen|hamnen|kajen|brinken|slingan|ringen|tunneln|terrassen|stranden|plan|hemmet|huset|sjukhuset|lunden|badet|gymnasiet|församling|trappan|trappor|området|staden|centrum|höjden|ängen|källan|bostäder|fastigheter)$/u;

/** Whether a word is a place by its ending: Dahlbergsgatan, Mariatorget. */
const common =
  /(?:museum|museet|ateljé|station|stationen|teater|teatern|bibliotek|biblioteket|mottagning|förening|brandstation|vårdcentral|kaviar|musikskola|simhall|bageri|kullar?|lycka|hus[et]*)$/u;

/** Whether a small word after a name makes a place of it: "Carl Eldhs ateljémuseum". */
export const isPlaceNoun = (lower: string): boolean =>
  placeNouns.has(lower) || (lower.length > 5 && common.test(lower));

export const endsAsPlace = (lower: string): boolean => lower.length > 5 && suffixes.test(lower);

/** Well-known names of places and shops that read as people. */
export const knownAsPlaces: readonly string[] = [
  'Adolf Fredrik',
  'Astrid Lindgrens',
  'Clas Ohlson',
  'Gina Tricot',
  'Gustaf Vasa',
  'Gustav Vasa',
  'Hedvig Eleonora',
  'Karl Johan',
  'Katarina-Sofia',
  'Maria Magdalena',
  'Maria-Gamla stan',
  'Maria Ungdom',
  'Svea hovrätt',
  'Norra Maria',
  'Kalles kaviar',
];
