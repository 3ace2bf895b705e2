import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { Select } from '../../../ui/Select';
import type { DataReading, SampleReading } from '../../../trainer/reading';
import { Twin } from './Figure';
import { useSaying } from './say-sample';
import { shortNumber } from './short-number';

interface SampleTableProps {
  readonly data: DataReading;
  readonly sample: SampleReading;
}

/** The sample as a table: a row for every step, with the values of one unit. */
export function SampleTable({ data, sample }: SampleTableProps) {
  const words = useAllWords().labCharts.sample;
  const language = useLanguage();
  const saying = useSaying(data, sample);
  const [asked, setAsked] = useState(0);
  const unit = Math.min(asked, sample.hidden - 1);
  const names = [...sample.values.keys()];
  const inputNames = data.inputs.map(({ name }) => textIn(language, name));
  return (
    <>
      <Select
        label={words.unit}
        choices={Array.from({ length: sample.hidden }, (_, k) => ({
          id: String(k),
          name: String(k + 1),
        }))}
        selected={String(unit)}
        onSelect={(id) => {
          setAsked(Number(id));
        }}
      />
      <Twin label={words.table({ unit: unit + 1 })}>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            {sample.lines.map((_, k) => (
              <th key={k} scope="col">
                {inputNames[k] ?? `x${k + 1}`}
              </th>
            ))}
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{words.output}</th>
          </tr>
        </thead>
        <tbody>
          {sample.steps.map((step, t) => (
            <tr key={t}>
              <th scope="row">{step === '' ? t + 1 : step}</th>
              {sample.lines.map((line, k) => (
                <td key={k}>{shortNumber(line[t])}</td>
              ))}
              {names.map((name) => (
                <td key={name}>
                  {shortNumber(sample.values.get(name)?.[t * sample.hidden + unit])}
                </td>
              ))}
              <td>{saying.after(t)}</td>
            </tr>
          ))}
        </tbody>
      </Twin>
    </>
  );
}
