import { graphOf } from '../build-graph';
import { entriesOf, nodeOf } from '../graph';
import type { Model, Tensors, Trace } from '../model';
import { createRandom } from '../random';
import { lanesOf } from '../reference/lanes';
import { runForward } from '../reference/run-forward';

/** The equations run over five timesteps and a batch of two, with every number drawn at random from a seed. */
export function randomRun(
  equations: string,
  sizes: Partial<Omit<Model, 'graph'>> = {},
  seed = 1,
): Trace {
  const random = createRandom(seed);
  const draw = (count: number): Float64Array =>
    Float64Array.from({ length: count }, () => random.normal());
  const graph = graphOf(equations);
  const model: Model = {
    graph,
    ...{ inputSize: 2, hiddenSize: 3, layers: 1, directions: 1, readout: null },
    ...sizes,
  };
  const steps = 5;
  const batch = 2;
  const entries = (id: string, inputSize: number): number =>
    entriesOf(nodeOf(graph, id).shape, model.hiddenSize, inputSize);
  const drawn = (names: readonly string[], of: (name: string) => number): Tensors =>
    new Map(names.map((name) => [name, draw(of(name))]));

  const lanes = lanesOf(model);
  const weights = lanes.map(({ inputSize }) =>
    drawn(graph.parameters, (name) => entries(name, inputSize)),
  );
  const initial = lanes.map(({ inputSize }) =>
    drawn(graph.states, (state) => batch * entries(`${state}_prev`, inputSize)),
  );
  const outputs = model.readout?.size ?? 0;
  const readout = new Map([
    ['W_y', draw(outputs * model.hiddenSize * model.directions)],
    ['b_y', draw(outputs)],
  ]);
  return runForward(
    model,
    { lanes: weights, readout: model.readout && readout },
    { steps, batch, input: draw(steps * batch * model.inputSize), initial },
  );
}
