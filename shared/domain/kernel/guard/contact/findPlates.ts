import type { Finding } from '../finding';
import { wordSet } from '../wordSet';

/** Three letters, never I, Q, V, Å, Ä or Ö, then two digits and a digit or a letter. */
const plate =
  /(?<![\p{L}\p{N}.-])([A-HJ-PR-UW-Za-hj-pr-uw-z]{3})([\s\p{Pd}\u00b7.]?)(\d{2}\s?[A-HJ-NPR-UW-Za-hj-npr-uw-z\d])(?![\p{L}\p{N}]|[-:./]\d|,\d)/gu;

/** Letters before a number that make no plate: abbreviations of this work, units and short words. */
const notPlates = wordSet(
  `sou lss hsl osl kfs sdf lpo est kpi sek eur usd dkk nok gbp led pdf rsa nrp lag sol hvb bup kap par art mom rum sal bus tag lgh
  sfs tel dnr psk ssk sth sbk slk skr nbh bra ntu afs gps etc kal hus trp tub tbl fig steg nya ask url dok spf sme
  ej och har att den det som kan ger var tar far gav fem sex sju tre cm km max kr apr feb jan jun jul aug sep okt nov dec man
  tom ett ens hel hos mot mer men när per sen ska tom ut vad dag ban bok cup run pkt lot nyp rea`,
);

/** Even beside a vehicle. */
const between = wordSet('och har med den det var tar');

/** A vehicle near by makes small letters with a blank a plate as well. */
const vehicle =
  /(?<!\p{L})(?:bil|bilen|moped|mopeden|epa|epan|a-traktor|mc|motorcykel|skåpbil|volvo|bmw|audi|saab|mercedes|golf|toyota|skoda|škoda|ford|opel|kia|seat|peugeot|renault|citroen|honda|nissan|mazda|hyundai|tesla|vespa|fiat|subaru|lexus|porsche|dacia|parkerad|parkerade|parkerar|regnr|reg|registreringsnummer|registreringsnumret|registrering|skylt|skylten|plåt|plåtar|plåten|taxi|fordon|fordonet|släp|släpet|bilens|märkt|reg\.nr|regskylt)(?!\p{L})/iu;
const reach = 48;

function isPlate(text: string, match: RegExpMatchArray & { index: number }): boolean {
  const [whole, letters = '', gap = ''] = match;
  const before = text.slice(Math.max(0, match.index - reach), match.index);
  const after = text.slice(match.index + whole.length, match.index + whole.length + reach);
  if (vehicle.test(before) || vehicle.test(after)) return !between.has(letters.toLowerCase());
  // A last letter standing apart is part of a plate only where a vehicle is spoken of.
  if (notPlates.has(letters.toLowerCase()) || /\s.$/u.test(whole)) return false;
  return gap === '' || letters === letters.toUpperCase();
}

/** Registration plates. */
export const findPlates = (text: string): readonly Finding[] =>
  [...text.matchAll(plate)]
    .filter((match) => isPlate(text, match))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'plate',
      severity: 'asks',
    }));
