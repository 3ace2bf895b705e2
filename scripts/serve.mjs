// Serves the production build as a static host would: compressed, with caching headers. Plain Node.
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix, relative, resolve, sep } from 'node:path';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import process from 'node:process';
import { root } from './setup.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.wasm', '.ttf']);

/** @typedef {{ body: Buffer, compressed: Buffer | null, headers: Record<string, string> }} ServedFile */

/**
 * Every file of the folder by its URL path, read once: a build that starts meanwhile does not disturb who is being served,
 * and no path from outside ever reaches the file system.
 * @param {string} folder
 */
function filesOf(folder) {
  /** @type {Map<string, ServedFile>} */
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = posix.join('/', relative(folder, file).split(sep).join('/'));
    const body = readFileSync(file);
    const extension = extname(file);
    files.set(path, {
      body,
      compressed: COMPRESSED.has(extension) ? gzipSync(body, { level: 9 }) : null,
      headers: {
        'Content-Type': TYPES[extension] ?? 'application/octet-stream',
        // Names in assets/ carry a hash of the content; everything else is asked for again, and answered with 304.
        'Cache-Control': path.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
        ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        Vary: 'Accept-Encoding',
      },
    });
  }
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    // By name, as browsers ask for it: a server of another program on the other of ::1 and 127.0.0.1 is then noticed.
    server.listen(port, 'localhost', () => {
      server.off('error', fail);
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Serves a folder on localhost.
 * @param {{ folder?: string, port?: number, orAnother?: boolean }} [options] `folder`: dist by default. `port`: any free one by
 * default. `orAnother`: take a free port where that one is taken; otherwise this rejects.
 */
export async function serve({ folder = 'dist', port = 0, orAnother = false } = {}) {
  const files = filesOf(resolve(root, folder));
  const server = createServer((request, response) => {
    // Not parsed as a URL: whatever is asked for either is one of these paths or is not.
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = files.get(path);
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('There is nothing here.\n');
    } else if (request.headers['if-none-match'] === file.headers['ETag']) {
      response.writeHead(304, file.headers).end();
    } else if (file.compressed !== null && acceptsGzip(request)) {
      response.writeHead(200, { ...file.headers, 'Content-Encoding': 'gzip' });
      response.end(file.compressed);
    } else {
      response.writeHead(200, file.headers).end(file.body);
    }
  });
  const taken = await listen(server, port).catch((/** @type {unknown} */ error) => {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!inUse) throw error;
    if (!orAnother) throw new Error(`Port ${String(port)} is taken by another program.`);
    return listen(server, 0);
  });
  return {
    origin: `http://localhost:${String(taken)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
function acceptsGzip(request) {
  return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
}

if (process.argv[1] === import.meta.filename) {
  const { origin } = await serve({ port: Number(process.env.PORT ?? 0) });
  console.log(`Serving dist on ${origin}/`);
}
