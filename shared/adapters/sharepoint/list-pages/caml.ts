/** Small pieces of CAML for the views of list pages; the texts put in are the product's own and need no escaping. */
type ValueType = 'Boolean' | 'Choice' | 'DateTime';

const field = (name: string): string => `<FieldRef Name="${name}"/>`;

const comparison =
  (element: string) =>
  (name: string, type: ValueType, value: string): string =>
    `<${element}>${field(name)}<Value Type="${type}">${value}</Value></${element}>`;

export const is = comparison('Eq');
export const isNot = comparison('Neq');
const isLess = comparison('Lt');
const isMore = comparison('Gt');

export const isBefore = (name: string, value: string): string => isLess(name, 'DateTime', value);
export const isAfter = (name: string, value: string): string => isMore(name, 'DateTime', value);
export const isNothing = (name: string): string => `<IsNull>${field(name)}</IsNull>`;

/** CAML joins two and two. */
export const all = (first: string, ...more: readonly string[]): string =>
  more.reduce((joined, next) => `<And>${joined}${next}</And>`, first);

export const sortedBy = (name: string): string => `<OrderBy>${field(name)}</OrderBy>`;

export const query = (condition: string, order: string): string => `<Where>${condition}</Where>${order}`;

export const byOrganisation = (condition: string, order: string): string =>
  `<GroupBy Collapse="TRUE" GroupLimit="30">${field('SamOrganisationKey')}</GroupBy>${query(condition, order)}`;
