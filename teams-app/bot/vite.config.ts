import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const shared = resolve(here, '../../shared');

/** The service as it is put out: one program with all that it needs, so that nothing is installed where it runs. */
export default defineConfig({
  root: here,
  publicDir: false,
  resolve: {
    alias: [{ find: /^@samverkansrummet\/shared\/lib-commonjs\/(.*)\.js$/, replacement: `${shared}/$1` }],
  },
  ssr: { noExternal: true },
  build: {
    ssr: 'main.ts',
    target: 'node22',
    outDir: '../../dist/service',
    emptyOutDir: true,
    // What it says of an error names the places by their names.
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' } },
  },
});
