import { useState, type SyntheticEvent } from 'react';
import type { AllWords } from '../../../i18n/catalogue';
import type { ReadNetwork } from '../../../engine/files/model/read-network';
import { useAllWords } from '../../../i18n/MoreWords';
import { MOST_STEPS, type InputProblem } from '../../../tasks/kept/inputs';
import { keptOfNetwork } from '../../../tasks/kept/kept-of-network';
import { tidyKeptName } from '../../../tasks/kept/kept-model';
import type { OwnCell } from '../../../tasks/setup';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { inputOf, type Sequence } from './input-of';
import { openModel } from './open-model';
import { SequenceFields } from './SequenceFields';

interface WantedFormProps {
  readonly fileName: string;
  readonly network: ReadNetwork;
  readonly onOpened: () => void;
}

const USUAL: Sequence = { way: 'sine', steps: 24, text: '' };
const READS = ['last', 'every'] as const;
/** Of an RNN; no file of weights says which. */
const ACTIVATIONS = ['tanh', 'relu'] as const;
const MEANINGS = ['mse', 'bce', 'softmax'] as const;

/** What a network out of a file does not say itself: how it is read out, and what goes in. */
export function WantedForm({ fileName, network, onOpened }: WantedFormProps) {
  const all = useAllWords().labFiles;
  const words = all.model;
  const [chosen, setOn] = useState<(typeof READS)[number] | null>(null);
  const [loss, setLoss] = useState<(typeof MEANINGS)[number]>('mse');
  const [activation, setActivation] = useState<(typeof ACTIVATIONS)[number]>('tanh');
  const [sequence, setSequence] = useState(USUAL);
  const [name, setName] = useState(tidyKeptName(fileName));
  const [problem, setProblem] = useState<string | null>(null);
  const { readout, inputSize } = network.model;
  const isPlain = network.cell.pytorch?.module === 'RNN' && network.source !== 'own';
  const on = chosen ?? readout?.on ?? 'every';

  const open = async (): Promise<void> => {
    const input = inputOf(network, sequence);
    if ('kind' in input) {
      setProblem(sayInput(words, input));
      return;
    }
    const kept = keptOfNetwork(network, {
      id: crypto.randomUUID(),
      name: tidyKeptName(name) || tidyKeptName(fileName) || words.name,
      file: fileName.slice(0, 200),
      at: Date.now(),
      loss,
      own: isPlain && activation === 'relu' ? withRelu(network.cell) : null,
      on,
      input,
      sample: words.sequences[sequence.way],
    });
    const message = await openModel(kept);
    if (message === null) onOpened();
    else setProblem(all.openIn.failed({ message }));
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setProblem(null);
    void open();
  };
  return (
    <form className="files-form" onSubmit={onSubmit}>
      {isPlain && (
        <Select
          label={words.activation}
          choices={ACTIVATIONS.map((id) => ({ id, name: id }))}
          selected={activation}
          onSelect={setActivation}
        />
      )}
      {readout !== null && (
        <>
          <Select
            label={words.on}
            choices={READS.map((id) => ({ id, name: words.ons[id] }))}
            selected={on}
            onSelect={setOn}
          />
          <Select
            label={words.means}
            choices={MEANINGS.map((id) => ({ id, name: words.meanings[id] }))}
            selected={loss}
            onSelect={setLoss}
          />
        </>
      )}
      <SequenceFields
        sequence={sequence}
        rows={network.embedding?.rows ?? null}
        inputs={inputSize}
        onChange={setSequence}
      />
      <label className="files-wide">
        {words.name}
        <input
          value={name}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      </label>
      <Button type="submit" look="main">
        {words.open}
      </Button>
      <p className="files-status" role="status" data-kind="failed">
        {problem}
      </p>
    </form>
  );
}

/** The equations of an RNN with the other function. */
function withRelu({ equations }: ReadNetwork['cell']): OwnCell {
  return { name: 'RNN (relu)', equations: equations.replaceAll('tanh(', 'relu(') };
}

/** Why what was typed cannot go in. */
function sayInput(words: AllWords['labFiles']['model'], problem: InputProblem): string {
  switch (problem.kind) {
    case 'line':
      return words.badLine(problem);
    case 'number':
      return words.badNumber(problem);
    case 'count':
      return words.badCount({ most: MOST_STEPS });
  }
}
