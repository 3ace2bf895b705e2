import type { Trace } from '../model';
import { pytorchCell, pytorchNames } from './pytorch-cell';
import { heldNames, holdTexts } from './python-holds';
import { inputText, laneTexts, readoutTexts } from './python-lanes';
import { pythonProgram, titleOf } from './python-program';

/**
 * The same as `numpyCode`, as a torch.nn.Module with trainable parameters in float64, run over a sequence without
 * gradients being lost: `h.sum().backward()` works on what it computes.
 */
export function pytorchCode(name: string, trace: Trace, row = 0): string {
  const { graph } = trace.model;
  const names = pytorchNames(graph);
  return pythonProgram(trace, {
    title: titleOf(name),
    imports: 'import torch\n\ntorch.set_default_dtype(torch.float64)\n',
    definitions: pytorchCell(graph, names, heldNames(trace)),
    lane: { only: 'layer', all: 'layers' },
    lanes: laneTexts(trace, row, names, (list) => `torch.tensor(${list})`).map(
      ({ weights, states }) => ({
        weights: `Layer(${weights})`,
        states,
      }),
    ),
    input: `torch.tensor(${inputText(trace, row)})`,
    readout: readoutTexts(trace),
    array: (list) => `torch.tensor(${list})`,
    holds: holdTexts(trace, names),
    run: (input, states, weights, rest) => `${weights}(${input}, ${states}${rest})`,
    concatenate: (parts, axis) => `torch.cat(${parts}${axis === 0 ? '' : `, dim=${axis}`})`,
  });
}
