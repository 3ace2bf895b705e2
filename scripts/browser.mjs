// Finds a Chromium for the browser tests and the benches, and gets one where there is none. Plain Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { runTool } from './setup.mjs';

/** Quiet, the same on a machine without a GPU, and able to run as root in a container. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where the installers of macOS and Windows put it; on Linux it is on the path. */
function installedPlaces() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
  ];
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright keeps the browser it would install. */
async function playwrightPlace() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {string} packages */
function aptInstall(packages) {
  return runTool(
    `apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -yq ${packages}`,
  );
}

/** The browser that is here, or null. */
async function presentBrowser() {
  const installed = installedPlaces().find(canRun);
  if (installed !== undefined) return installed;
  const own = await playwrightPlace();
  return existsSync(own) ? own : null;
}

/**
 * Path of a Chromium or Chrome: UNROLLED_BROWSER or CHROME_PATH, then an installed one, then one that is installed now.
 * Throws where there is none to be had, and where the variable names a file that is not there.
 */
export async function findBrowser() {
  const named = process.env.UNROLLED_BROWSER ?? process.env.CHROME_PATH;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`UNROLLED_BROWSER or CHROME_PATH names "${named}", which cannot be run.`);
  }
  const present = await presentBrowser();
  if (present !== null) return present;

  console.log('There is no Chromium or Chrome here: getting one …');
  if (runTool('playwright install chromium') !== 0 && isDebianRoot()) aptInstall('chromium');
  const installed = await presentBrowser();
  if (installed !== null) return installed;
  throw new Error('No browser found. Install Chromium or Chrome, or name one in UNROLLED_BROWSER.');
}

/** Chinese needs a font, or every character is an empty box of one width. Best effort: without it the tests still run. */
export function ensureChineseFont() {
  if (!isDebianRoot()) return;
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (!stdout) aptInstall('fontconfig fonts-noto-cjk');
}
