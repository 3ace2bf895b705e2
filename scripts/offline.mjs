// A plugin of the build: makes the service worker (src/offline) once the site is built, with the list of all that it is made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'vite';

/** What the browser keeps after the first visit. Of fonts one format: every browser that we serve reads it. */
const KEPT = /\.(html|js|css|svg|json|wasm|woff2)$/;
/** Their names hold a hash of what is in them. */
const HASHED = /^assets\//;

/** @returns {import('vite').Plugin} */
export function offline() {
  let folder = '';
  let root = '';
  let isWritten = false;
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      folder = resolve(root, config.build.outDir);
    },
    writeBundle: () => {
      isWritten = true;
    },
    closeBundle: async () => {
      if (!isWritten) return;
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        define: {
          FILES: JSON.stringify(filesIn(folder)),
          // A library is left as it is, unless one says what it is built for.
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'es2023',
          // One classic script: not every browser takes a module for a service worker.
          lib: {
            entry: resolve(root, 'src/offline/service-worker.ts'),
            formats: ['iife'],
            name: 'unrolled',
            fileName: () => 'sw.js',
          },
        },
      });
    },
  };
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KEPT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, url: relative(folder, file).split(sep).join('/') }))
    .filter(({ url }) => !url.startsWith('.vite/') && url !== 'sw.js')
    .map(({ file, url }) => ({
      url,
      revision: HASHED.test(url)
        ? null
        : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
