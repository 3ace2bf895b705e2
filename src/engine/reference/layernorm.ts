import { operandAt, type Operator } from './operator';

/** Added to the variance, so that equal entries do not divide by zero; PyTorch's default. */
export const EPSILON = 1e-5;

function meanOf(v: Float64Array, start: number, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += v[start + k] ?? 0;
  return sum / size;
}

/** 1 / √(variance + ε), the variance with divisor `size`. */
function scaleOf(v: Float64Array, start: number, size: number, mean: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += ((v[start + k] ?? 0) - mean) ** 2;
  return 1 / Math.sqrt(sum / size + EPSILON);
}

/**
 * y = gain · (v − mean v) / √(var v + ε) + bias, over the entries of v (Ba, Kiros & Hinton 2016, equation 4).
 * With n the normalised v and dn = gain · dy: dv = (dn − mean dn − n · mean(n · dn)) / √(var v + ε).
 */
export const layernorm: Operator = {
  forward: (result, operands) => {
    const { data: y, size, stride: yStride } = result;
    const { data: v, stride: vStride } = operandAt(operands, 0);
    const { data: gain, stride: gainStride, size: gainSize } = operandAt(operands, 1);
    const { data: bias, stride: biasStride, size: biasSize } = operandAt(operands, 2);
    const gainStep = gainSize === 1 ? 0 : 1;
    const biasStep = biasSize === 1 ? 0 : 1;
    return (row) => {
      const vStart = row * vStride;
      const mean = meanOf(v, vStart, size);
      const scale = scaleOf(v, vStart, size, mean);
      for (let k = 0; k < size; k++) {
        const normalised = ((v[vStart + k] ?? 0) - mean) * scale;
        y[row * yStride + k] =
          (gain[row * gainStride + k * gainStep] ?? 0) * normalised +
          (bias[row * biasStride + k * biasStep] ?? 0);
      }
    };
  },
  backward: (result, operands) => {
    const { gradient: dy, size, stride: yStride } = result;
    const { data: v, gradient: dv, stride: vStride } = operandAt(operands, 0);
    const {
      data: gain,
      gradient: dGain,
      stride: gainStride,
      size: gainSize,
    } = operandAt(operands, 1);
    const { gradient: dBias, stride: biasStride, size: biasSize } = operandAt(operands, 2);
    const gainStep = gainSize === 1 ? 0 : 1;
    const biasStep = biasSize === 1 ? 0 : 1;
    return (row) => {
      const yStart = row * yStride;
      const vStart = row * vStride;
      const gainStart = row * gainStride;
      const mean = meanOf(v, vStart, size);
      const scale = scaleOf(v, vStart, size, mean);
      let sum = 0;
      let sumWithNormalised = 0;
      for (let k = 0; k < size; k++) {
        const normalised = ((v[vStart + k] ?? 0) - mean) * scale;
        const passed = (dy[yStart + k] ?? 0) * (gain[gainStart + k * gainStep] ?? 0);
        sum += passed;
        sumWithNormalised += passed * normalised;
      }
      for (let k = 0; k < size; k++) {
        const normalised = ((v[vStart + k] ?? 0) - mean) * scale;
        const seed = dy[yStart + k] ?? 0;
        const gainHere = gainStart + k * gainStep;
        const biasHere = row * biasStride + k * biasStep;
        const passed = seed * (gain[gainHere] ?? 0);
        dv[vStart + k] =
          (dv[vStart + k] ?? 0) +
          scale * (passed - sum / size - (normalised * sumWithNormalised) / size);
        dGain[gainHere] = (dGain[gainHere] ?? 0) + seed * normalised;
        dBias[biasHere] = (dBias[biasHere] ?? 0) + seed;
      }
    };
  },
};
