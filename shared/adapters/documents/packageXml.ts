/** What every part of an Office Open XML package begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What kind each part of a package is. */
export const contentTypesOf = (types: Readonly<Record<string, string>>): string =>
  [
    `${xmlHead}<Types xmlns="${packageNamespace}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...Object.entries(types).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');

/** What a part refers to; the first is rId1. */
export const relationsOf = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
