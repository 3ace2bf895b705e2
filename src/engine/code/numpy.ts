import type { Trace } from '../model';
import { numpyCell, numpyNames } from './numpy-cell';
import { heldNames, holdTexts } from './python-holds';
import { inputText, laneTexts, readoutTexts } from './python-lanes';
import { pythonProgram, titleOf } from './python-program';

/**
 * A complete Python file that needs NumPy alone: the cell's equations line by line, the weights and the input of the trace
 * (one row of its batch), and a loop over time that prints h, and the logits of a read-out, as on the screen to the last few bits.
 */
export function numpyCode(name: string, trace: Trace, row = 0): string {
  const { graph } = trace.model;
  const names = numpyNames(graph);
  return pythonProgram(trace, {
    title: titleOf(name),
    imports: 'import numpy as np\n',
    definitions: numpyCell(graph, names, heldNames(trace)),
    lane: { only: 'weights', all: 'weights' },
    lanes: laneTexts(trace, row, names, (list) => `np.array(${list})`),
    input: `np.array(${inputText(trace, row)})`,
    readout: readoutTexts(trace),
    array: (list) => `np.array(${list})`,
    holds: holdTexts(trace, names),
    run: (input, states, weights, rest) => `run(${input}, ${states}, ${weights}${rest})`,
    concatenate: (parts, axis) => `np.concatenate(${parts}${axis === 0 ? '' : `, axis=${axis}`})`,
  });
}
