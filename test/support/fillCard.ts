type Data = Readonly<Record<string, unknown>>;

const wholeName = /^\$\{(\w+)\}$/;
const names = /\$\{(\w+)\}/g;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Fills a card's template as a dashboard does, as much of it as the product uses: `${name}` in texts, and `$data` to
 * repeat a part for each row of a list. What is filled in is never read as a template again.
 */
export function fillCard(part: unknown, data: Data): unknown {
  if (typeof part === 'string') return part.replace(names, (_whole, name: string) => textOf(data[name]));
  if (Array.isArray(part)) return part.flatMap((each: unknown) => repeated(each, data));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([name]) => name !== '$data')
      .map(([name, value]) => [name, fillCard(value, data)]),
  );
}

function repeated(part: unknown, data: Data): readonly unknown[] {
  const list = typeof part === 'object' && part !== null ? (part as Data)['$data'] : undefined;
  const name = typeof list === 'string' ? wholeName.exec(list)?.[1] : undefined;
  if (name === undefined) return [fillCard(part, data)];
  return (data[name] as readonly Data[]).map((row) => fillCard(part, row));
}
