import { formatNumber } from '../../../engine/formula/format-number';
import { preActivationOf } from '../../../engine/formula/pre-activation';
import { slopeValue } from '../../../engine/formula/slope-value';
import { nodeAt, type Node } from '../../../engine/graph';
import { entryIn, functionText } from './back-names';
import type { BackTelling } from './back-telling';

/** The largest slope of each squashing function: what is steep is told against it. */
const STEEPEST: Readonly<Partial<Record<Node['operation'], number>>> = {
  sigmoid: 0.25,
  tanh: 1,
  relu: 1,
  softplus: 1,
};

/** How much of a value's gradient its activation function lets through; empty for what has none, or gets nothing. */
export function saySlope(telling: BackTelling, node: Node): readonly string[] {
  const { reader, graph, words } = telling;
  const steepest = STEEPEST[node.operation];
  const entry = entryIn(telling, node);
  const own = reader.passed(node.id)[entry] ?? NaN;
  if (steepest === undefined || node.operands.length === 0 || own === 0) return [];
  const argument = nodeAt(graph, node.operands[0] ?? node.index);
  const slope = slopeValue(reader, { user: node, place: 0 }, entry);
  const { slope: say } = words.backward;
  const isLayer = preActivationOf(graph, node) === argument;
  const values = {
    to: isLayer ? say.weights : say.argument,
    fn: functionText(node),
    slope: formatNumber(slope),
    passed: formatNumber(own * slope),
  };
  if (argument === node || !Number.isFinite(own * slope)) return [];
  if (slope === 0) return [say.shut(values)];
  const share = slope / steepest;
  if (share >= 0.6) return [say.steep(values)];
  return [share >= 0.05 ? say.some(values) : say.flat(values)];
}
