import type { Node } from '../graph';
import { fromColumn, padded, type Block, type Call } from './block';
import { groupOf, partsInTurn, product, type Calls } from './lane-forward';
import type { LaneGradients } from './lane-gradients';
import type { Carried, Constants, LaneMemory, LaneSizes, PlacedGroup } from './lane-memory';
import type { Step, When } from './lower';
import { operandAt, rowsOf } from './places';

/** What a lane's way back is built from. */
export interface LaneBack {
  readonly memory: LaneMemory;
  readonly gradients: LaneGradients;
  readonly sizes: Pick<LaneSizes, 'steps' | 'batch'>;
  readonly constants: Constants;
  /** T × B floats, 0 where a sequence has ended; null where all are of one length. */
  readonly mask: number | null;
  /** Whether the gradient of h stands at every timestep before the lane runs back, or at its last one only. */
  readonly hiddenFrom: 'every' | 'last';
  /** Whether another lane has left its gradient at the input. */
  readonly inputIsStarted: boolean;
}

/**
 * The calls of a lane's way back: first the recurrent ones from its last timestep to its first, then those for all timesteps at
 * once, then the constant ones. What first arrives at a gradient is written, what comes later is added.
 */
export function backwardCalls(back: LaneBack): Calls {
  const { memory, gradients, sizes, constants, mask } = back;
  const { lowered, groups, carried, valueOf, entries, span } = memory;
  const { when } = lowered;
  const { zeros, ones, minusOnes } = constants;
  const calls: Record<When, Call[]> = { constant: [], given: [], recurrent: [] };
  const rows = (time: When): number => rowsOf(time, sizes.steps, sizes.batch);

  const carriedBy = new Map<Node, Carried>();
  for (const item of carried) if (item.previous !== null) carriedBy.set(item.previous, item);
  const started = new Set<Node | Carried>();
  for (const item of carried) {
    started.add(item.next);
    if (item.next.id === 'h' && back.hiddenFrom === 'every') started.add(item);
  }

  /** How many sums of a group are still to come. */
  const left = new Map<PlacedGroup, number>();

  /** What a gradient is added to: itself, where something has arrived already. Constants are summed up from 0. */
  const startOf = (node: Node, block: Block): Block => {
    const key = carriedBy.get(node) ?? node;
    const isStarted =
      started.has(key) ||
      when(node) === 'constant' ||
      (node.operation === 'input' && back.inputIsStarted);
    started.add(key);
    return isStarted ? block : zeros;
  };

  /** d target += dy · factor */
  const pass = (time: When, target: Node, dy: Block, factor: Block): void => {
    const d = gradients.of(target);
    if (d === null) return;
    const n = span(target);
    const count = rows(time);
    if (when(target) === 'constant') {
      calls[time].push((kernels, t) => {
        kernels.columnSums(d.at, ...operandAt(dy, t), ...operandAt(factor, t), count, n);
      });
      return;
    }
    const s = startOf(target, d);
    const isPlain = factor === ones || factor === minusOnes;
    const kernel = factor === ones ? 'add' : 'subtract';
    calls[time].push((kernels, t) => {
      const [dd, ss, yy] = [operandAt(d, t), operandAt(s, t), operandAt(dy, t)];
      if (isPlain) kernels[kernel](...dd, ...ss, ...yy, count, n);
      else if (s === zeros) kernels.multiply(...dd, ...yy, ...operandAt(factor, t), count, n);
      else kernels.multiplyAdd(...dd, ...ss, ...yy, ...operandAt(factor, t), count, n);
    });
  };

  /** The gradients of a group's matrices, and of the parts that stand for all timesteps. */
  const passGroup = (group: PlacedGroup, dy: Block): void => {
    const dBias = gradients.ofBias(group);
    const { columns } = group;
    if (dBias !== null) {
      const isRecurrent = group.parts.some((part) => part.when === 'recurrent');
      const time = group.when === 'recurrent' && !isRecurrent ? 'given' : group.when;
      const count = rows(time);
      calls[time].push((kernels, t) => {
        kernels.columnSums(dBias.at, ...operandAt(dy, t), ...operandAt(ones, t), count, columns);
      });
    }
    for (const { part, panels } of partsInTurn(group)) {
      const value = valueOf(part.node);
      const late: When = part.when === 'constant' ? 'constant' : 'given';
      for (const { matrix, rows: height, matrixColumns, from, column } of part.pieces) {
        const d = gradients.of(matrix);
        if (d === null) continue;
        const count = rows(late);
        const segment = fromColumn(dy, column);
        calls[late].push((kernels) => {
          kernels.outerProducts(
            d.at + from,
            matrixColumns,
            ...operandAt(segment, 0),
            ...operandAt(value, 0),
            count,
            height,
            part.entries,
          );
        });
      }
      const d = gradients.of(part.node);
      if (d === null) continue;
      const size = { rows: rows(part.when), depth: columns, columns: padded(part.entries) };
      if (when(part.node) === 'constant') {
        const { room } = gradients;
        calls[part.when].push(product(room, zeros, dy, panels.back, size));
        pass(part.when, part.node, room, ones);
      } else {
        calls[part.when].push(product(d, startOf(part.node, d), dy, panels.back, size));
      }
    }
  };

  const passSum = (step: Extract<Step, { kind: 'sum' }>): void => {
    const { group, column } = groupOf(groups, step);
    const whole = gradients.ofGroup(group);
    const own = gradients.of(step.node);
    if (whole === null || own === null) return;
    const time = when(step.node);
    const dy = fromColumn(whole, column);
    const n = span(step.node);
    if (own.at !== dy.at) {
      const count = rows(time);
      calls[time].push((kernels, t) => {
        const [dd, ss] = [operandAt(dy, t), operandAt(zeros, t)];
        kernels.add(...dd, ...ss, ...operandAt(own, t), count, n);
      });
    }
    for (const [a, b] of step.others) {
      pass(time, a, dy, b === undefined ? ones : valueOf(b));
      if (b !== undefined) pass(time, b, dy, valueOf(a));
    }
    left.set(group, (left.get(group) ?? group.sums.length) - 1);
    if (left.get(group) === 0) passGroup(group, whole);
    if (time === 'constant') passBiases(group);
  };

  const passBiases = (group: PlacedGroup): void => {
    const dBias = gradients.ofBias(group);
    if (dBias === null) return;
    for (const { sum, column } of group.sums) {
      for (const node of sum.biases) pass('constant', node, fromColumn(dBias, column), ones);
    }
  };

  const passOperation = (step: Exclude<Step, { kind: 'sum' }>): void => {
    const { node } = step;
    const dy = gradients.of(node);
    if (dy === null) return;
    const time = when(node);
    const y = valueOf(node);
    const passProduct = (a: Node | undefined, b: Node | undefined): void => {
      if (a === undefined || b === undefined) return;
      pass(time, a, dy, valueOf(b));
      pass(time, b, dy, valueOf(a));
    };
    if (step.kind === 'two products') {
      passProduct(step.factors[0], step.factors[1]);
      passProduct(step.factors[2], step.factors[3]);
      return;
    }
    if (step.kind === 'product and addend') {
      pass(time, step.addend, dy, ones);
      passProduct(...step.factors);
      return;
    }
    const [a, b, c] = step.operands;
    if (a === undefined) return;
    const count = rows(time);
    const n = span(node);
    switch (step.operation) {
      case 'add':
      case 'copy':
        pass(time, a, dy, ones);
        if (b !== undefined) pass(time, b, dy, ones);
        return;
      case 'subtract':
        pass(time, a, dy, ones);
        if (b !== undefined) pass(time, b, dy, minusOnes);
        return;
      case 'negate':
        pass(time, a, dy, minusOnes);
        return;
      case 'multiply':
        passProduct(a, b);
        return;
      case 'sigmoid':
      case 'tanh':
      case 'relu':
      case 'exp':
      case 'softplus': {
        const d = gradients.of(a);
        if (d === null) return;
        const s = d === dy ? zeros : startOf(a, d);
        const seen = step.operation === 'softplus' ? valueOf(a) : y;
        const kernel = SLOPES[step.operation];
        calls[time].push((kernels, t) => {
          const [dd, ss, yy] = [operandAt(d, t), operandAt(s, t), operandAt(dy, t)];
          kernels[kernel](...dd, ...ss, ...yy, ...operandAt(seen, t), count, n);
        });
        return;
      }
      case 'layernorm':
        if (b !== undefined && c !== undefined) passLayernorm(time, dy, [a, b, c], count, n);
        return;
      case 'concatenate': {
        let column = 0;
        for (const operand of step.operands) {
          pass(time, operand, fromColumn(dy, column), ones);
          column += entries(operand);
        }
      }
    }
  };

  const passLayernorm = (
    time: When,
    dy: Block,
    [v, gain, bias]: readonly [Node, Node, Node],
    count: number,
    n: number,
  ): void => {
    /** Where the kernel adds: a gradient that nothing has arrived at is cleared first. */
    const adding = (node: Node): Block => {
      const d = gradients.of(node);
      if (d === null) return constants.trash;
      if (startOf(node, d) === zeros) {
        calls[time].push((kernels, t) => {
          kernels.fill(d.at + t * d.step, count * d.row, 0);
        });
      }
      return d;
    };
    const dGain = adding(gain);
    const dBias = adding(bias);
    const dv = gradients.of(v) ?? constants.trash;
    const s = dv === constants.trash ? zeros : startOf(v, dv);
    const [value, gains] = [valueOf(v), valueOf(gain)];
    calls[time].push((kernels, t) => {
      const [dd, ss, gg] = [operandAt(dv, t), operandAt(s, t), operandAt(dGain, t)];
      const [bb, yy, vv] = [operandAt(dBias, t), operandAt(dy, t), operandAt(value, t)];
      const ofGain = operandAt(gains, t);
      kernels.layernormGradient(...dd, ...ss, ...gg, ...bb, ...yy, ...vv, ...ofGain, count, n);
    });
  };

  for (const item of carried) {
    const slots = gradients.ofCarried(item);
    if (mask === null || slots === null) continue;
    const { before, after } = slots;
    const s = started.has(item) ? before : zeros;
    started.add(item);
    calls.recurrent.push((kernels, t) => {
      const [bb, aa] = [before.at + t * before.step, after.at + t * after.step];
      const masks = mask + t * sizes.batch;
      kernels.carryGradient(bb, ...operandAt(s, t), aa, before.row, masks, sizes.batch);
    });
  }
  /** In the order in which the calls will run: what arrives first is what writes. */
  const passAll = (time: When): void => {
    for (const step of [...lowered.steps].reverse()) {
      if (when(step.node) !== time) continue;
      if (step.kind === 'sum') passSum(step);
      else passOperation(step);
    }
  };
  passAll('recurrent');
  for (const item of carried) {
    const slots = gradients.ofCarried(item);
    if (slots === null) continue;
    const { at, row, step } = slots.before;
    const floats = row * sizes.batch;
    const isStarted = started.has(item);
    calls.recurrent.push((kernels, t) => {
      if (isStarted) kernels.dropTraces(at + t * step, floats);
      else kernels.fill(at + t * step, floats, 0);
    });
  }
  passAll('given');
  for (const group of groups) if (group.when !== 'constant') passBiases(group);
  passAll('constant');
  return calls;
}

const SLOPES = {
  sigmoid: 'sigmoidGradient',
  tanh: 'tanhGradient',
  relu: 'reluGradient',
  exp: 'multiplyAdd',
  softplus: 'softplusGradient',
} as const;
