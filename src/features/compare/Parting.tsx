import { useEffect, useState } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { useExperiment } from '../../stores/experiment';
import { plainSetup, type Setup } from '../../tasks/setup';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import type { OpenRun } from './open-run';
import { sayParting } from './say-parting';
import { part } from './shown';
import type { Shown } from './worker/client';
import type { Outcome, Parted } from './worker/protocol';

interface PartingProps {
  readonly shown: readonly Shown[];
  readonly names: readonly string[];
  readonly onOpen: OpenRun;
}

/** A run of this session that can be chosen. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly setup: Setup;
}

/** Two runs of the session, and the first timestep and value at which they part. */
export function Parting({ shown, names, onOpen }: PartingProps) {
  const { compare } = useAllWords();
  const words = compare.parting;
  const [open, setOpen] = useState(false);
  const known = useKnown(shown, names);
  const [chosen, setChosen] = useState<readonly [string, string]>(['0', '']);
  const usual = known[1]?.id ?? '0';
  const a = known.find(({ id }) => id === chosen[0]) ?? known[0];
  const b = known.find(({ id }) => id === chosen[1]) ?? known.find(({ id }) => id === usual);
  return (
    <details
      className="compare-parting"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{words.title}</h2>
      </summary>
      {open && a !== undefined && b !== undefined && (
        <>
          <p className="compare-note">{words.intro}</p>
          <div className="compare-pair">
            <Select
              label={words.first}
              choices={known}
              selected={a.id}
              onSelect={(id) => {
                setChosen([id, b.id]);
              }}
            />
            <Select
              label={words.second}
              choices={known}
              selected={b.id}
              onSelect={(id) => {
                setChosen([a.id, id]);
              }}
            />
          </div>
          <Told key={JSON.stringify([a.setup, b.setup])} a={a.setup} b={b.setup} onOpen={onOpen} />
        </>
      )}
    </details>
  );
}

interface ToldProps {
  readonly a: Setup;
  readonly b: Setup;
  readonly onOpen: OpenRun;
}

function Told({ a, b, onOpen }: ToldProps) {
  const words = useAllWords();
  const formats = useFormats();
  const say = words.compare.parting;
  const [outcome, setOutcome] = useState<Outcome<Parted> | null>(null);
  // The component is made anew for other runs.
  const [pair] = useState({ a, b });
  useEffect(() => {
    let left = false;
    void part(pair.a, pair.b).then((found) => {
      if (!left) setOutcome(found);
    });
    return () => {
      left = true;
    };
  }, [pair]);
  if (outcome === null) return <p role="status">{say.computing}</p>;
  if (outcome.kind === 'failure') {
    const { failure } = outcome;
    const message = failure.kind === 'no weights' ? '' : failure.message;
    return (
      <p role="status">
        {message === '' ? words.compare.column.noWeights : say.failed({ message })}
      </p>
    );
  }
  const parting = outcome.result.first?.parting;
  return (
    <>
      <p role="status" className="compare-told">
        {sayParting(outcome.result, words, formats)}
      </p>
      {parting && (
        <Button
          onClick={() => {
            onOpen(a, 'explore', parting);
          }}
        >
          {say.go}
        </Button>
      )}
    </>
  );
}

/** The columns, the run before the last change, and each different column as it is shipped. */
function useKnown(shown: readonly Shown[], names: readonly string[]): readonly Known[] {
  const words = useAllWords().compare.parting;
  const before = useExperiment((experiment) => experiment.before);
  const columns = shown.map(({ task: { slot, setup } }, place): Known => ({
    id: String(slot),
    name: names[place] ?? '',
    setup,
  }));
  const first = shown[0]?.task.setup;
  const more: Known[] = [];
  if (before !== null) more.push({ id: 'before', name: words.before, setup: before.setup });
  if (first !== undefined) {
    const { preset, cell, steps, text } = first;
    const setup = { ...plainSetup(preset, cell), steps, text };
    more.push({ id: 'shipped', name: words.shipped({ letter: 'A' }), setup });
  }
  return [...columns, ...more];
}
