/** Builds the window: one page with its scripts, styles and fonts, the same for every host. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { NONCE_PLACEHOLDER } from './core/window-policy.ts';

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  plugins: [react()],
  ...(command === 'build' ? { html: { cspNonce: NONCE_PLACEHOLDER } } : {}),
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // The policy of the window allows fonts and images from its own origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
}));
