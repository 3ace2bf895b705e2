/** A stream of random numbers that its seed fixes. */
export interface Random {
  /** In [0, 1), with 53 random bits. */
  readonly uniform: () => number;
  /** Whole, in [0, below); `below` is at least 1 and at most 2³². */
  readonly integer: (below: number) => number;
  /** With mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/**
 * The stream of that seed, a safe integer. sfc32 (Chris Doty-Humphrey, PractRand), filled by splitmix32: whole-number steps only,
 * so `uniform` and `integer` give the same bits on every machine. `normal` (Box & Muller 1958) also takes a logarithm and a
 * cosine, whose last bit may differ between JavaScript engines.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new Error(`A seed must be a whole number, not ${seed}.`);
  const bits = sfc32(seed);
  const uniform = (): number => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  let spare: number | null = null;
  return {
    uniform,
    integer: (below) => Math.floor(uniform() * below),
    normal: () => {
      if (spare !== null) {
        const value = spare;
        spare = null;
        return value;
      }
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
  };
}

function sfc32(seed: number): () => number {
  const low = splitmix32(seed | 0);
  const high = splitmix32(Math.floor(seed / 2 ** 32) ^ 0x5bd1e995);
  let a = low();
  let b = low() ^ high();
  let c = high();
  let counter = 1;
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  // The first outputs still show the seed.
  for (let k = 0; k < 12; k++) next();
  return next;
}

/** Spreads a seed's bits: successive outputs of splitmix32. */
function splitmix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
}
