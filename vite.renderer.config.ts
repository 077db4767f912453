/** Builds the window: one page with its scripts, styles and fonts, the same for every host. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { NONCE_PLACEHOLDER } from './core/window-policy.ts';

/** In which text is first drawn: its first paint waits for them. */
const FIRST_FONTS = /(?:inter|source-serif-4)-latin-wght-normal-|jetbrains-mono-latin-500-normal-/;

/** Names in the page what its small entry will load at once, so that all of it comes at the same time. */
const nameAhead: Plugin = {
  name: 'name-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (page, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('window.tsx') === true);
      if (first === undefined) return [];
      const parts = [first, ...chunks.filter(({ fileName }) => first.imports.includes(fileName))];
      const isUnnamed = (name: string): boolean => !page.includes(name);
      const styles = parts.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
      const link = (name: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { ...attrs, crossorigin: true, href: `/${name}` },
        injectTo: 'head',
      });
      return [
        ...parts
          .map(({ fileName }) => fileName)
          .filter(isUnnamed)
          .map((name) => link(name, { rel: 'modulepreload' })),
        ...styles
          .filter(isUnnamed)
          .map((name) => link(name, { rel: 'stylesheet', nonce: NONCE_PLACEHOLDER })),
        ...Object.keys(bundle)
          .filter((name) => FIRST_FONTS.test(name))
          .map((name) => link(name, { rel: 'preload', as: 'font', type: 'font/woff2' })),
      ];
    },
  },
};

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  plugins: [react(), nameAhead],
  ...(command === 'build' ? { html: { cspNonce: NONCE_PLACEHOLDER } } : {}),
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The policy of the window allows fonts and images from its own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        // Few files: each costs a start its own way there and back. But a file is parsed by one thread, so the largest, for
        // which a start waits, is two. What the entry needs stays apart, and small.
        codeSplitting: {
          groups: [
            {
              name: 'first',
              test: /core\/(?:loopback|bridge|everything)|client\/token|state\/pages|vite\/preload-helper|rolldown\/runtime/,
              priority: 2,
            },
            { name: 'libraries', test: /node_modules/, minShareCount: 2, priority: 1.5 },
            { name: 'shared', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
}));
