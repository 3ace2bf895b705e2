/**
 * Reduces two daily series in the npm package vega-datasets to what the lab needs: `node scripts/run.mjs scripts/series-data.ts`
 * writes src/tasks/lab/stock/sp500.json (closes in points, with two decimals) and src/tasks/lab/weather/seattle.json.
 *
 * Sources, as the package's datapackage.json states them: S&P 500 from Yahoo Finance, without a licence; Seattle from the NOAA
 * National Climatic Data Center, a work of the U.S. government.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { dayAfter, daysBetween } from '../src/tasks/lab/days';
import type { StockRecord } from '../src/tasks/lab/stock/record';
import type { WeatherRecord } from '../src/tasks/lab/weather/record';

/** The rows of a file below its header, and where its columns are. */
function read(file: string): { column: (name: string) => number[]; dates: string[] } {
  const text = readFileSync(`node_modules/vega-datasets/data/${file}`, 'utf8').trim();
  const [header = [], ...rows] = Papa.parse(text).data;
  const place = (name: string): number => {
    const found = header.indexOf(name);
    if (found < 0) throw new Error(`${file} has no column "${name}".`);
    return found;
  };
  return {
    column: (name) =>
      rows.map((row, k) => {
        const text = row[place(name)] ?? '';
        if (text.trim() === '' || Number.isNaN(Number(text))) {
          throw new Error(`${file}, row ${k + 2}, ${name}: "${text}" is not a number.`);
        }
        return Number(text);
      }),
    dates: rows.map((row) => row[place('date')] ?? ''),
  };
}

function write(path: string, record: StockRecord | WeatherRecord): void {
  const text = `${JSON.stringify(record)}\n`;
  writeFileSync(path, text);
  console.log(`${path}: ${text.length} bytes`);
}

const stock = read('sp500-2000.csv');
const [start = ''] = stock.dates;
write('src/tasks/lab/stock/sp500.json', {
  first: start,
  days: stock.dates.slice(1).map((date, k) => daysBetween(stock.dates[k] ?? '', date)),
  close: stock.column('close').map((value) => Math.round(value * 100) / 100),
});

const weather = read('seattle-weather.csv');
const [first = ''] = weather.dates;
weather.dates.forEach((date, k) => {
  if (date !== dayAfter(first, k)) throw new Error(`A day is missing before ${date}.`);
});
write('src/tasks/lab/weather/seattle.json', {
  first,
  warmest: weather.column('temp_max'),
  coldest: weather.column('temp_min'),
  rain: weather.column('precipitation'),
  wind: weather.column('wind'),
});
