/** A literal of OData version 3. */
export type Literal =
  | { readonly kind: 'text' | 'datetime' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

export type ComparisonOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly left: FilterNode; readonly right: FilterNode }
  | { readonly kind: 'not'; readonly operand: FilterNode }
  | {
      readonly kind: 'comparison';
      /** A property, or a property of a lookup: `Mote/Title`. */
      readonly path: string;
      readonly operator: ComparisonOperator;
      readonly literal: Literal;
    }
  | { readonly kind: 'substringof' | 'startswith'; readonly path: string; readonly text: string };
