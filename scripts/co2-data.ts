/**
 * Reduces the monthly CO₂ record of Mauna Loa in the npm package vega-datasets to what the preset needs:
 * `node scripts/run.mjs scripts/co2-data.ts` writes src/tasks/co2/co2.json.
 *
 * The record leaves out months without a valid measurement. They are filled on the straight line between the two measured
 * neighbours, and listed under `filled`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { monthAfter, type Co2Record } from '../src/tasks/co2/record';

const measured = new Map<string, number>();
const rows = readFileSync('node_modules/vega-datasets/data/co2-concentration.csv', 'utf8');
for (const row of rows.trim().split('\n').slice(1)) {
  const [date, ppm] = row.split(',');
  if (date === undefined || ppm === undefined || !/^\d{4}-\d{2}-01$/.test(date)) {
    throw new Error(`Not a month and a value: "${row}"`);
  }
  measured.set(date.slice(0, 7), Number(ppm));
}

const months = [...measured.keys()].sort();
const first = months.at(0);
const last = months.at(-1);
if (first === undefined || last === undefined) throw new Error('The record is empty.');

const ppm: number[] = [];
const filled: string[] = [];
let before = measured.get(first) ?? NaN;
for (let month = first, gap = 0; month <= last; month = monthAfter(month, 1)) {
  const value = measured.get(month);
  if (value === undefined) {
    filled.push(month);
    gap += 1;
    continue;
  }
  for (let k = 1; k <= gap; k += 1) {
    const between = before + ((value - before) * k) / (gap + 1);
    ppm.push(Math.round(between * 100) / 100);
  }
  ppm.push(value);
  before = value;
  gap = 0;
}

const record: Co2Record = { first, filled, ppm };
writeFileSync('src/tasks/co2/co2.json', `${JSON.stringify(record)}\n`);
console.log(`${ppm.length} months, ${first} to ${last}; filled: ${filled.join(', ')}`);
