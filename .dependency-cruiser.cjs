'use strict';
/** The import rules of docs/architecture.md; each rule's comment says why. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const ownFolder = (path) => `^shared/(domain|application|${path})/`;

module.exports = {
  forbidden: [
    rule(
      'domain-stands-alone',
      'shared/domain imports only itself and an allow-list of small pure libraries.',
      { path: '^shared/domain/' },
      { pathNot: '^shared/domain/|node_modules/(node-diff3|personnummer|temporal-polyfill)/' },
    ),
    rule(
      'application-knows-only-domain',
      'Use cases and ports import domain and each other.',
      { path: '^shared/application/' },
      { pathNot: '^shared/(application|domain)/' },
    ),
    rule(
      'sharepoint-adapter-keeps-to-pnp',
      'The SharePoint adapter knows domain, ports and PnPjs.',
      { path: '^shared/adapters/sharepoint/' },
      { pathNot: `${ownFolder('adapters/sharepoint')}|node_modules/@pnp/` },
    ),
    rule(
      'memory-adapter-knows-no-library',
      'The twins are plain code.',
      { path: '^shared/adapters/memory/' },
      { pathNot: ownFolder('adapters/memory') },
    ),
    rule(
      'documents-adapter-keeps-to-writers',
      'Documents know domain, ports and their writers.',
      { path: '^shared/adapters/documents/' },
      { path: '^shared/(ui|adapters/(sharepoint|memory))/|node_modules/(@pnp|react|@microsoft)/' },
    ),
    rule(
      'ui-never-reaches-storage',
      'Screens get their use cases handed in; they never import an adapter or a host library.',
      { path: '^shared/ui/' },
      { path: '^shared/adapters/|node_modules/(@pnp|@microsoft|@azure)/' },
    ),
    rule(
      'ui-uses-single-fluent-packages',
      'The barrel of Fluent keeps lazy parts in the entry.',
      { path: '^(shared|teams-app)/' },
      { path: 'node_modules/@fluentui/react-components/' },
    ),
    rule(
      'shared-knows-no-host',
      'shared runs in Teams and in SharePoint alike.',
      { path: '^shared/' },
      {
        path: '^(teams-app|spfx-webparts|local-tenant|test)/|node_modules/@microsoft/(teams-js|teams\\.|sp-)',
      },
    ),
    rule(
      'hosts-are-strangers',
      'Teams and SPFx meet only in shared.',
      { path: '^teams-app/' },
      { path: '^spfx-webparts/' },
    ),
    rule(
      'hosts-are-strangers-too',
      'Teams and SPFx meet only in shared.',
      { path: '^spfx-webparts/' },
      { path: '^teams-app/' },
    ),
    rule(
      'service-shows-no-screens',
      'The service takes words, addresses and the promise card from ui, and no screens.',
      { path: '^teams-app/bot/' },
      { path: '^shared/ui/', pathNot: '^shared/ui/(text|navigation|promise-card)/' },
    ),
    rule(
      'adapters-only-in-composition-roots',
      'Only a composition root joins screens, use cases and adapters.',
      {
        path: '^teams-app/',
        pathNot: '^teams-app/(tabs/(connect[A-Za-z]*\\.ts|[^/]+/main\\.tsx)|bot/connect[A-Za-z]*\\.ts)$',
      },
      { path: '^shared/adapters/' },
    ),
    rule(
      'adapters-only-in-web-part-roots',
      'Only what all web parts of a page share joins screens, use cases and adapters.',
      { path: '^spfx-webparts/src/', pathNot: 'page/(PageConnection|sign-in/contactsAhead)\\.ts$' },
      { path: 'shared/(lib/|lib-commonjs/)?adapters/' },
    ),
    rule(
      'pnpjs-in-one-place',
      'Only the SharePoint adapter, and where the web parts hand their page context over, import PnPjs.',
      {
        path: '^(shared|teams-app|spfx-webparts|local-tenant)/',
        pathNot: '^shared/adapters/sharepoint/|page/(PageConnection|sign-in/pageSignIn)\\.ts$',
      },
      { path: 'node_modules/@pnp/' },
    ),
    rule(
      'local-tenant-knows-not-the-product',
      'The stand-in must not share the product’s mistakes; only its demo data go in by the product’s own use cases.',
      { path: '^local-tenant/', pathNot: '^local-tenant/demo/' },
      { path: '^(shared|teams-app|spfx-webparts|test)/|@samverkansrummet' },
    ),
    rule(
      'demo-uses-the-front-door',
      'Demo data go in by provisioning and use cases.',
      { path: '^local-tenant/demo/' },
      { path: '^(teams-app|spfx-webparts|test)/|^shared/ui/|^local-tenant/sharepoint/store/' },
    ),
    rule(
      'production-never-imports-tests',
      'test may import anything; nothing imports test.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    rule('no-circles', 'A circle hides a missing concept.', {}, { circular: true }),
    rule(
      'no-unresolvable',
      'Every import must exist; a web part’s words are made by its page.',
      {},
      {
        couldNotResolve: true,
        pathNot: '(WebPart|PagePart)Strings$',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(shared|teams-app|spfx-webparts)/(lib|lib-commonjs|dist|temp|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'tools/sourceOfBuilt.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
