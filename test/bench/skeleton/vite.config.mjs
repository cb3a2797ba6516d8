import path from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  build: {
    outDir: path.resolve(here, '../../../.build/bench-skeleton'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: path.join(here, 'panel.html') },
  },
});
