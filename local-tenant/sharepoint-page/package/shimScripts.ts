import { NAVIGATOR, navigatorNeeds } from './loaderManifests.ts';

/** Microsoft's loader takes components in the AMD format, which the page's own modules are not. */
export function navigatorScript(version: string): string {
  return `define(${JSON.stringify(`${NAVIGATOR}_${version}`)}, ${JSON.stringify(navigatorNeeds)}, (...parts) => ({
  _Navigator: window.localPage.navigatorOf(...parts),
}));\n`;
}

/** What stands in for a component that Microsoft does not publish. */
export function absentScript(query: URLSearchParams): string {
  const component = `${query.get('id') ?? ''}_${query.get('version') ?? ''}`;
  const name = JSON.stringify(query.get('name') ?? '');
  return `define(${JSON.stringify(component)}, [], () => window.localPage.absent(${name}));\n`;
}
