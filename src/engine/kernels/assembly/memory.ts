/** The address of the float of that index. Kernels are told where things are in floats, as JavaScript counts them. */
@inline
export function at(float: i32): usize {
  return <usize>float << 2;
}

/** Ones in the first `count` of four lanes. */
@inline
export function firstLanes(count: i32): v128 {
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(count));
}

/** The sum of four lanes, in an order that never changes. */
@inline
export function sumOfLanes(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/**
 * Floats with 0 for what is smaller than 2⁻⁸⁰. Products of such numbers soon leave the range of normal floats, where a processor
 * takes a hundred times as long; beside what else is summed up they are nothing.
 */
@inline
export function withoutTraces(v: v128): v128 {
  return v128.and(v, f32x4.ge(f32x4.abs(v), f32x4.splat(8.271806125530277e-25)));
}
