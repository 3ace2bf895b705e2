// Installs what package-lock.json says, and only if something is missing or of another version; then builds the kernels, where their
// sources are newer. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { buildKernels } from './build-kernels.mjs';

export const root = resolve(import.meta.dirname, '..');

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} LockFile */

/** @param {string} path @returns {LockFile | null} null where there is no such file, or where npm was stopped while writing it */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(resolve(root, path), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * True where every package of the lock file is installed in that version. npm keeps a record of what it has put into
 * node_modules, written last; comparing the two also recognises an installation made by hand.
 */
export function isInstalled() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (wanted === null) throw new Error('package-lock.json is missing or not readable.');
  if (present === null) return false;
  return Object.entries(wanted.packages).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = present.packages[path];
    // Optional packages are the binaries of other systems: npm leaves them out here.
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** Brings node_modules to what the lock file says, and the kernels to what their sources say. Throws where one of them fails. */
export function setUp() {
  install();
  buildKernels();
}

function install() {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json says (once) …');
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // On Windows npm is a shell script, which only a shell can start.
  const { status } = spawnSync('npm', install, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm could not install the packages; its message is above.');
}

/**
 * Runs a tool that is installed in this project and waits for it. Returns its exit status.
 * @param {string} command as one writes it in a package script
 */
export function runTool(command) {
  const { status } = spawnSync(command, {
    cwd: root,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...toolPath() },
  });
  return status ?? 1;
}

/** The environment in which the tools of node_modules/.bin are found by name. */
export function toolPath() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { PATH: `${resolve(root, 'node_modules/.bin')}${separator}${process.env.PATH ?? ''}` };
}

if (process.argv[1] === import.meta.filename) setUp();
