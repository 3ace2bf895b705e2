import type { Block, Call } from './block';
import { fromColumn } from './block';
import type { Constants, LaneMemory, LaneSizes, PlacedGroup } from './lane-memory';
import type { Step, When } from './lower';
import { added, copied, operandAt, rowsOf } from './places';

/** The calls of a lane's way forward, by when they are done. */
export type Calls = Readonly<Record<When, readonly Call[]>>;

/**
 * Constant calls come first, once for given weights; then those for all timesteps at once; then, timestep after timestep, the
 * recurrent ones. With a `mask` (T × B floats, 0 where a sequence has ended) states are carried over what is masked.
 */
export function forwardCalls(
  memory: LaneMemory,
  { steps, batch }: Pick<LaneSizes, 'steps' | 'batch'>,
  constants: Constants,
  mask: number | null,
): Calls {
  const { lowered, groups, carried, valueOf, span } = memory;
  const { when } = lowered;
  const calls: Record<When, Call[]> = { constant: [], given: [], recurrent: [] };
  const rows = (time: When): number => rowsOf(time, steps, batch);

  const prepared = new Set<PlacedGroup>();
  const prepare = (group: PlacedGroup): void => {
    if (prepared.has(group)) return;
    prepared.add(group);
    calls.constant.push(...packing(memory, group), ...biases(memory, group, constants));
  };

  for (const step of lowered.steps) {
    const { node } = step;
    const time = when(node);
    if (step.kind !== 'sum') {
      calls[time].push(operation(memory, step, rows(time), constants));
      continue;
    }
    const { group, column } = groupOf(groups, step);
    if (group.sums[0]?.sum === step) {
      if (group.when === 'constant') prepare(group);
      let start = group.bias ?? constants.zeros;
      for (const { part, panels } of partsInTurn(group)) {
        calls[part.when].push(
          product(group.values, start, valueOf(part.node), panels.forward, {
            rows: rows(part.when),
            depth: part.entries,
            columns: group.columns,
          }),
        );
        start = group.values;
      }
    }
    const segment = fromColumn(group.values, column);
    const n = span(node);
    for (const factors of step.others) {
      calls[time].push(plusFactors(segment, factors.map(valueOf), rows(time), n));
    }
    if (valueOf(node).at !== segment.at) {
      calls[time].push(copied(valueOf(node), segment, constants, rows(time), n));
    }
  }
  groups.forEach(prepare);

  if (mask !== null) {
    for (const { before, after } of carried) {
      calls.recurrent.push((kernels, t) => {
        kernels.carry(
          after.at + t * after.step,
          before.at + t * before.step,
          after.row,
          mask + t * batch,
          batch,
        );
      });
    }
  }
  return calls;
}

/** The group that a sum belongs to, and its first column there. */
export function groupOf(groups: readonly PlacedGroup[], sum: Step) {
  for (const group of groups) {
    const member = group.sums.find((candidate) => candidate.sum === sum);
    if (member !== undefined) return { group, column: member.column, entries: member.entries };
  }
  throw new Error(`The sum ${sum.node.id} is in no group.`);
}

/** The parts of a group with their panels, those that are given before those that are computed step by step. */
export function partsInTurn({ parts, panels }: PlacedGroup) {
  const withPanels = parts.flatMap((part, place) => {
    const ofPart = panels[place];
    return ofPart === undefined ? [] : [{ part, panels: ofPart }];
  });
  const isRecurrent = ({ part }: (typeof withPanels)[number]): boolean => part.when === 'recurrent';
  return [...withPanels.filter((part) => !isRecurrent(part)), ...withPanels.filter(isRecurrent)];
}

/** c = s + a · panels */
export function product(
  c: Block,
  s: Block,
  a: Block,
  panels: number,
  { rows, depth, columns }: { rows: number; depth: number; columns: number },
): Call {
  return (kernels, t) => {
    const [cc, ss, aa] = [operandAt(c, t), operandAt(s, t), operandAt(a, t)];
    kernels.product(...cc, ...ss, ...aa, panels, rows, depth, columns);
  };
}

/** Lays the matrices of a group side by side, for both ways. */
function packing({ valueOf }: LaneMemory, { parts, panels, columns }: PlacedGroup): Call[] {
  return parts.flatMap((part, place) =>
    part.pieces.map(({ matrix, rows, matrixColumns, from, column }): Call => {
      const { at } = valueOf(matrix);
      const { forward = 0, back = 0 } = panels[place] ?? {};
      return (kernels) => {
        kernels.pack(forward, columns, column, at + from, matrixColumns, rows, part.entries);
        kernels.packBack(back, columns, column, at + from, matrixColumns, rows, part.entries);
      };
    }),
  );
}

/** Writes what the sums of a group begin with. */
function biases(
  { valueOf }: LaneMemory,
  { bias, sums }: PlacedGroup,
  constants: Constants,
): Call[] {
  if (bias === null) return [];
  return sums.flatMap(({ sum, column, entries }) => {
    const place = fromColumn(bias, column);
    return sum.biases.map((node, k) =>
      k === 0
        ? copied(place, valueOf(node), constants, 1, entries)
        : added(place, place, valueOf(node), 1, entries),
    );
  });
}

/** y += a, or y += a · b */
function plusFactors(y: Block, [a, b]: readonly Block[], rows: number, n: number): Call {
  if (a === undefined) throw new Error('A summand has a factor.');
  if (b === undefined) return added(y, y, a, rows, n);
  return (kernels, t) => {
    const [yy, aa, bb] = [operandAt(y, t), operandAt(a, t), operandAt(b, t)];
    kernels.multiplyAdd(...yy, ...yy, ...aa, ...bb, rows, n);
  };
}

function operation(
  { valueOf, entries, span }: LaneMemory,
  step: Exclude<Step, { kind: 'sum' }>,
  rows: number,
  constants: Constants,
): Call {
  const y = valueOf(step.node);
  const n = span(step.node);
  if (step.kind === 'two products') {
    const [a, b, c, d] = four(step.factors.map(valueOf));
    return (kernels, t) => {
      const [yy, aa, bb] = [operandAt(y, t), operandAt(a, t), operandAt(b, t)];
      kernels.twoProducts(...yy, ...aa, ...bb, ...operandAt(c, t), ...operandAt(d, t), rows, n);
    };
  }
  if (step.kind === 'product and addend') {
    const [a, b, s] = four([...step.factors, step.addend].map(valueOf));
    return (kernels, t) => {
      const [yy, ss, aa] = [operandAt(y, t), operandAt(s, t), operandAt(a, t)];
      kernels.multiplyAdd(...yy, ...ss, ...aa, ...operandAt(b, t), rows, n);
    };
  }
  const operands = step.operands.map(valueOf);
  const [a, b, c] = four(operands);
  const { operation } = step;
  switch (operation) {
    case 'add':
    case 'subtract':
    case 'multiply':
      return (kernels, t) => {
        kernels[operation](...operandAt(y, t), ...operandAt(a, t), ...operandAt(b, t), rows, n);
      };
    case 'sigmoid':
    case 'tanh':
    case 'relu':
    case 'exp':
    case 'softplus':
      return (kernels, t) => {
        kernels[operation](...operandAt(y, t), ...operandAt(a, t), rows, n);
      };
    case 'negate':
      return (kernels, t) => {
        const zeros = operandAt(constants.zeros, t);
        kernels.subtract(...operandAt(y, t), ...zeros, ...operandAt(a, t), rows, n);
      };
    case 'copy':
      return copied(y, a, constants, rows, n);
    case 'layernorm':
      return (kernels, t) => {
        const [yy, aa, bb] = [operandAt(y, t), operandAt(a, t), operandAt(b, t)];
        kernels.layernorm(...yy, ...aa, ...bb, ...operandAt(c, t), rows, n);
      };
    case 'concatenate': {
      let column = 0;
      const places = step.operands.map((operand, k) => {
        const place = { to: fromColumn(y, column), from: operands[k] ?? y, n: entries(operand) };
        column += place.n;
        return place;
      });
      return (kernels, t) => {
        for (const { to, from, n: count } of places) {
          kernels.copy(...operandAt(to, t), ...operandAt(from, t), rows, count);
        }
      };
    }
  }
}

/** As many operands as any operation has; those that it lacks are never read. */
function four(blocks: readonly Block[]): readonly [Block, Block, Block, Block] {
  const none: Block = { at: -1, row: 0, step: 0 };
  const [a = none, b = none, c = none, d = none] = blocks;
  return [a, b, c, d];
}
