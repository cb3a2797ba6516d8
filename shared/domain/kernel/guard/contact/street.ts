import { nextTo, tokenAt, type Token } from '../tokens';
import { wordSet } from '../wordSet';

const ending =
  /(?:gatan|gata|vägen|väg|gränd|gränden|backen|stigen|stig|slingan|ringen|brinken|torget|torg|plan|platsen|allén|allé|bågen|svängen|krok|kroken|esplanaden|kajen|stranden|strand|terrassen|hamnen|parken|leden|holmen|hagen|vreten|bron|gården|tået|gången|plats)$/u;
const second = wordSet(
  'gata gatan väg vägen gränd gränden backe backen stig plan torg plats allé bangata trappor strand kaj',
);

const number = /^\d{1,3}[a-h]?$/iu;
const letter = /^[A-H]$/u;

/** Whether the word at a place is a street's name, alone or as the second word of one. */
export function isStreet(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokenAt(tokens, at);
  const whole = capital && lower.length > 5 && ending.test(lower);
  return whole || (second.has(lower) && tokenAt(tokens, at - 1).capital);
}

export interface House {
  readonly first: Token;
  readonly last: Token;
  /** The place of the last word among the tokens. */
  readonly at: number;
}

/** The house that a street's name at `at` goes on to: "Bondegatan 14 B". */
export function houseAt(tokens: readonly Token[], at: number): House | null {
  const house = nextTo(tokens, at);
  if (!number.test(house.text) || !isStreet(tokens, at)) return null;
  const street = tokenAt(tokens, at);
  const first = street.capital ? street : tokenAt(tokens, at - 1);
  const entrance = nextTo(tokens, at + 1);
  return letter.test(entrance.text)
    ? { first, last: entrance, at: at + 2 }
    : { first, last: house, at: at + 1 };
}
