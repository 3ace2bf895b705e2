import { createHash } from 'node:crypto';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offline } from './scripts/offline.mjs';

/**
 * The two style elements that react-aria writes into the page (usePress, usePreventScroll), letter by letter: a policy that
 * knows their hash needs no 'unsafe-inline'. Where an update changes them, the browser tests fail on the message about it.
 */
const ARIA_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${ARIA_STYLES.map(sourceHash).join(' ')}`,
  // Questions show their answer in a frame of this very page.
  "frame-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the content security policy into the built page; the development server needs inline script for its own work. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What checks something with valibot before the first view is there. */
const CHECKED_FIRST = /\/src\/(link\/link|stores\/(settings|hints)|tasks\/weight-file)\.ts$/;

/**
 * Gives what comes later a valibot of its own: in one shared file the first view would pay for every function that any page
 * uses (2 kB compressed when the lab came).
 */
function valibotOfLaterPages(): Plugin {
  return {
    name: 'valibot-of-later-pages',
    apply: 'build',
    enforce: 'pre',
    resolveId: async function (source, importer, options) {
      if (source !== 'valibot' || importer === undefined || CHECKED_FIRST.test(importer))
        return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && `${found.id}?later`;
    },
  };
}

const QUESTION = /\/src\/content\/questions\/([^/]+)\/[^/]+\.ts$/;

function topicOf(id: string): string | null {
  const topic = QUESTION.exec(id)?.[1];
  return topic === undefined ? null : `questions-${topic}`;
}

/** Pages, presets and words. */
const EARLY = /(-page|preset|en|zh)-[\w-]+\.js$/;

/** The rooms of src that hold no state and touch no document. */
const CORE = '{engine,cells,tasks,scene,link,quiz,clinic}/**';

function tests(rooms: string): string[] {
  return [`src/${rooms}/*.test.{ts,tsx}`];
}

export default defineConfig({
  plugins: [react(), contentSecurityPolicy(), valibotOfLaterPages(), offline()],
  // Relative by default: the same build works at the root of a host and in a folder of it.
  base: process.env.BASE_PATH ?? './',
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // The names of what a part needs stand in the first file: worth it for whole pages and what the first view waits for. Other parts
      // fetch their scripts one after the other; their styles must be named.
      resolveDependencies: (file, needed) =>
        EARLY.test(file) ? needed : needed.filter((one) => one.endsWith('.css')),
    },
    // A small font turned into a data: address would be refused by the policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first view needs stays one file, whoever else uses it: small ones compress badly.
        codeSplitting: {
          groups: [
            { name: 'first', test: /src\/app\/main\.tsx$/, includeDependenciesRecursively: true },
            // Dozens of small files would be dozens of requests, and compress badly.
            { name: topicOf, debugName: 'questions', test: QUESTION },
          ],
        },
      },
    },
  },
  // In modules, so that it can fetch what it needs when it needs it.
  worker: { format: 'es' },
  test: {
    projects: [
      // Pure functions keep nothing between files that a next one could see: they share what was loaded, in half the time.
      {
        extends: true,
        test: { name: 'core', include: tests(CORE), isolate: false },
      },
      { extends: true, test: { name: 'page', include: tests('**'), exclude: tests(CORE) } },
    ],
    reporters: ['default', ['json', { outputFile: '.cache/report-unit.json' }]],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
