import { laneLines, weightsFunction } from './lane-script';
import { numpyCell, numpyNames } from './numpy-cell';
import { scriptParts, type Prediction } from './weights-script';

/**
 * A Python file that needs NumPy alone: it reads the weights from the file, runs the cell's equations over the input, and prints each
 * prediction beside the one that was shown.
 */
export function numpyScript(prediction: Prediction): string {
  const { network } = prediction;
  const { graph, hiddenSize } = network.model;
  const names = numpyNames(graph);
  const parts = scriptParts(prediction, false);
  const sections = [
    parts.head('import numpy as np\n'),
    ...numpyCell(graph, names),
    parts.tensors,
    `H = ${hiddenSize}\n`,
    weightsFunction(network, parts.prefix, names),
    parts.input,
    laneLines(
      network,
      {
        zeros: (shape) => `np.zeros(${shape})`,
        beside: (list) => `np.concatenate(${list}, axis=1)`,
        end: (list) => `np.concatenate(${list})`,
        run: (input, weights, backward) => `run(${input}, states, ${weights}${backward})`,
      },
      (name) => `tensors["fc.${name}"]`,
    ),
    parts.comparison,
  ];
  return sections.join('\n\n');
}
