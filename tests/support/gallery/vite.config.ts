import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

// Not part of the program: builds the preview of the building blocks to look at and to photograph.
export default defineConfig({
  root: here,
  base: './',
  cacheDir: resolve(here, '../../../.cache/vite-gallery'),
  plugins: [react()],
  build: {
    outDir: resolve(here, '../../../.cache/gallery'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
  },
});
