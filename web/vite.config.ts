import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { ProxyOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { leanPlot } from './lean_plot';

// The server lets no page of another port in; while developing, this one comes from Vite's.
function proxy(target: string): ProxyOptions {
  const configure: NonNullable<ProxyOptions['configure']> = (server) => {
    server.on('proxyReq', (request) => {
      request.removeHeader('origin');
      request.removeHeader('sec-fetch-site');
    });
  };
  return { target, changeOrigin: true, configure };
}

// The server's policy allows nothing inline and no other host, so nothing is inlined here.
export default defineConfig({
  plugins: [leanPlot(), svelte()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { '/api': proxy(process.env['HONE_SERVER'] ?? 'http://127.0.0.1:4663') } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
