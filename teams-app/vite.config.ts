import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const pages = ['details', 'channel', 'personal', 'configure', 'minutes'];
const here = import.meta.dirname;

/** Chunks that a page imports lazily but always needs before its data. */
const alwaysNeeded = /tabs\/connect\.ts$|@azure\/msal-browser\/|tabs\/\w+\/(\w+Screen|render\w+)\.tsx$/;

/** Lets the browser fetch those beside the first chunk instead of after it. */
function preloadAlwaysNeeded(): Plugin {
  return {
    name: 'preload-always-needed',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, chunk }) {
        const named = (file: string) => {
          const found = bundle[file];
          return found?.type === 'chunk' ? found : null;
        };
        const first = [chunk?.fileName ?? '', ...(chunk?.imports ?? [])];
        const lazy = first.flatMap((file) => named(file)?.dynamicImports ?? []);
        const needed = lazy.filter((file) => named(file)?.moduleIds.some((id) => alwaysNeeded.test(id)));
        const files = new Set(needed.flatMap((file) => [file, ...(named(file)?.imports ?? [])]));
        return [...files]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/**
 * Inside Teams a token comes by the host (Nested App Authentication); sign-in by window or frame of one's own is never
 * tried, so the large half of msal that does it is left out (docs/decisions/0011-only-nested-sign-in.md).
 */
function onlyNestedSignIn(): Plugin {
  const leftOut = '\0msal-standard-controller';
  return {
    name: 'only-nested-sign-in',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/controllers/StandardController.mjs') &&
      importer?.includes('@azure/msal-browser') === true
        ? leftOut
        : null,
    load: (id) =>
      id === leftOut
        ? "export class StandardController { constructor() { throw new Error('Only nested sign-in is built in.'); } }"
        : null,
  };
}

const pathTo = (page: string): string => resolve(here, `${page}.html`);

/** A page of its own keeps its chunks together, so that what it weighs can be guarded; msal is the same for all. */
const chunksOf = (page: string) => ({
  entryFileNames: `assets/${page}/[name]-[hash].js`,
  chunkFileNames: (chunk: { facadeModuleId: string | null }) =>
    chunk.facadeModuleId?.includes('@azure/msal-browser') === true
      ? 'assets/msal-[hash].js'
      : `assets/${page}/[name]-[hash].js`,
});

/** The page's question is one chunk and what renders the answer another; the rest is fetched by the parts that need it. */
const questionThenScreens = {
  codeSplitting: {
    groups: [
      { name: 'question', tags: ['$initial' as const], priority: 2 },
      { name: 'screens', test: /\/tabs\/(panel|stage)\/render\w+\.tsx$/, priority: 1 },
    ],
  },
};

export default defineConfig({
  root: here,
  resolve: { alias: { '@samverkansrummet/shared/lib': resolve(here, '../shared') } },
  plugins: [onlyNestedSignIn(), preloadAlwaysNeeded()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      // Libraries mark their modules for React's server components, which means nothing here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  environments: {
    // The pages share what they have in common, so that it is fetched once for all of them …
    client: {
      build: { emptyOutDir: true, rolldownOptions: { input: pages.map(pathTo), output: chunksOf('pages') } },
    },
    // … but the two that open in the middle of a meeting stand alone: fewer requests before they can be used.
    panel: {
      consumer: 'client',
      build: {
        rolldownOptions: {
          input: [pathTo('panel')],
          output: { ...chunksOf('panel'), ...questionThenScreens },
        },
      },
    },
    stage: {
      consumer: 'client',
      build: {
        rolldownOptions: {
          input: [pathTo('stage')],
          output: { ...chunksOf('stage'), ...questionThenScreens },
        },
      },
    },
  },
  builder: {
    async buildApp({ environments, build }) {
      for (const environment of Object.values(environments)) await build(environment);
    },
  },
});
