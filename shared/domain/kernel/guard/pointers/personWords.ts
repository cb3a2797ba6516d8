import { wordSet } from '../wordSet';

/** One definite person, whoever reads knows which: "pojken". */
export const onePerson = wordSet(
  `pojken flickan killen tjejen grabben mannen kvinnan gubben gumman tanten damen herren ynglingen tonåringen ungen bebisen sonen dottern brodern brorsan systern syrran storebrodern lillebrodern
  storebrorsan lillebrorsan storasystern lillasystern tvillingen tvillingarna bröderna systrarna syskonen mamman pappan morsan farsan modern fadern mormodern morfadern farmodern farfadern mormor morfar farmor farfar kusinen sambon maken makan
  frun hustrun exmannen exfrun exet flickvännen pojkvännen änkan änklingen svågern svärsonen svärdottern barnbarnet styvsonen styvpappan missbrukaren knarkaren langaren alkisen fyllot tiggaren romen snubben gossen
  bonussonen fosterbarnet storebror lillebror storasyster lillasyster pensionärsparet paret grannfrun grannpojken grannflickan mobbaren tjallaren ligaledaren gänget-ledaren anhörige knarklangaren stalkern`,
);

/** One person of a kind that is also spoken of in general: they need a place that is nobody else's. */
export const onePersonOrKind = wordSet(
  `barnet eleven personen individen familjen grannen hyresgästen brukaren patienten klienten offret gärningsmannen ungdomen pensionären studenten vännen kompisen ledaren målsäganden ensamstående
  ungdomsledaren vittnet anmälaren elev pojke flicka kille tjej man kvinna grabb yngling familj tonåring son dotter syskonparet syskonpar barnfamiljen småbarnsfamiljen spelaren lärjungen lagkaptenen förövaren huvudmannen`,
);

/** Kin by a bare word, after somebody's: "föreståndarens son". */
/** Somebody who is told by what follows: "hon som jobbar i tobaksaffären". */
export const anybody = wordSet('han hon hen snubben');

/** Who runs a small shop or leads a team is one person. */
export const leaders = wordSet(
  'ägaren innehavaren tränaren lagledaren klassläraren mentorn fotbollstränaren lagkaptenen',
);

export const kin = wordSet(
  `son dotter bror syster sambo fru hustru man make maka kusin mamma pappa mor far pojkvän flickvän svåger svägerska exman exfru ex storebror lillebror lillasyster storasyster sonson dotterson sondotter dotterdotter syskonbarn
  brorson systerson brorsdotter systerdotter mormor morfar farmor farfar pojke flicka grabb kille tjej söner döttrar bröder systrar barnbarn styvson bonusson föräldrar unge svärson svärdotter`,
);

/** Kin to somebody: "sonen till föreståndaren". */
export const kinTo = wordSet(
  `sonen dottern brodern brorsan systern syrran mamman pappan modern fadern kusinen sambon maken makan frun hustrun exmannen exfrun exet flickvännen pojkvännen svågern svägerskan barnbarnet barnbarn son dotter bror syster mamma pappa kusin fru sambo
  storebrodern storebrorsan lillebrodern lillebrorsan storasystern lillasystern storebror lillebror storasyster lillasyster söner döttrar sönerna döttrarna pojken flickan killen grabben tjejen barnen mormor morfar farmor farfar svärsonen svärdottern styvsonen
  brorsonen systersonen brorson systerson syskonbarn man make hustru bröderna systrarna syskonen föräldrarna föräldrar änkan grannen polare kompisen kompis bästis`,
);

/** To whom one is kin so that one can be told: a function or a relation in the definite. */
export const functions =
  /(?:aren|ören|anten|isten|ikern|inen|ören|orn|logen|nomen|tanten|chefen|ledaren|mästaren|ägaren|rektorn|prästen|imamen|läraren|kuratorn|vakten|polisen|läkaren|politikern|damen|mannen|kvinnan|paret|familjen|grannen|killen|tjejen|pojken|flickan|handlaren|frisören|krögaren|direktören|sekreteraren|samordnaren|en|an|rn)$/u;

/** Places where so few are that one of them is known. */
export const knownPlaces =
  /^(?:gatuköket|livsmedelsbutiken|huset|hörnhuset|hörnet|lägenheten|porten|villan|radhuset|uppgången|trappan|trappuppgången|tvåan|trean|fyran|ettan|kiosken|pizzerian|affären|butiken|restaurangen|våningen|kolonistugan|kolonin|stugan|föreningen|klassen|parallellklassen|frisörsalongen|salongen|macken|tobaksaffären|närbutiken|kvartersbutiken|grillen|caféet|krogen|garaget|källaren|rullstolen|bageriet|boendet|gruppboendet|stödboendet|familjehemmet|hvb-hemmet|pensionatet|höghuset|punkthuset|längan|gaveln|hörnlägenheten|rullatorn|mopeden|hunden|hundarna|schäfern|cykeln|keps|kepsen|jacka|jackan|rastaflätorna|tatueringen|tatueringar|ärret|barnvagnen|rökeriet|lillstugan|skåpbilen|husvagnen|båten|balkongen|familjen|köket|kassan|fotbollslaget|laget|bänken|porttelefonen|blomsterbutiken|solariet|gymmet|tältet|kåken)$/u;

export const places = wordSet(
  'på i från vid hos ovanför under bredvid mittemot intill bakom mitt utanför ur över inne uppe nere längst högst invid över med vars',
);
export const deeds = wordSet(
  'bor bodde jobbar jobbade arbetar går gick äger ägde driver drev kör körde hyr sitter satt tränar spelar flyttade pluggar praktiserar extraknäcker sover har haltar stammar brukar alltid säljer sålde dealar hänger',
);

/** 7C, 9b, TE21A: one class of one school. */
export const schoolClass = /^(?:[1-9][a-fA-F]|[A-ZÅÄÖ]{2}\d{2}[A-Z]?|[A-Z]{2}\d[A-Z]?)$/u;
export const classWords = wordSet(
  'åk årskurs klass åttan nian sjuan sexan femman fyran trean tvåan ettan förskoleklassen förskoleklass',
);
export const pupils = wordSet(
  'eleven elev pojken flickan killen tjejen grabben pojke flicka kille tjej grabb barnet barn unge lärjungen sonen dottern bråkstaken mobbaren utåtagerande går gick eleverna elever pojkar flickor killar tjejer',
);
