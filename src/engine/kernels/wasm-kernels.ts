import type { KernelFunctions, KernelSet } from './kernels';

/** The part of WebAssembly that is used. The pure rooms' TypeScript knows neither a page's nor Node's globals. */
interface WebAssemblyHere {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly compile: (bytes: Uint8Array) => Promise<CompiledModule>;
  readonly Memory: new (size: { initial: number; maximum: number }) => { buffer: ArrayBuffer };
  readonly Instance: new (module: CompiledModule, imports: object) => { exports: KernelFunctions };
}

/** What WebAssembly compiles bytes to. */
type CompiledModule = object;

const PAGE = 65_536;
const FLOAT = 4;

/** The smallest module with a SIMD instruction: a function that returns i8x16.popcnt(i8x16.splat(0)). */
const SIMD_PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0],
  ...[253, 15, 253, 98, 11],
);

/** The kernels in WebAssembly, from their bytes; null where there is no WebAssembly or it has no SIMD. */
export async function wasmKernels(bytes: Uint8Array): Promise<KernelSet | null> {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: WebAssemblyHere };
  if (WebAssembly?.validate(SIMD_PROBE) !== true) return null;
  const module = await WebAssembly.compile(bytes);
  return {
    kind: 'wasm simd',
    create: (count) => {
      // Of its full size at once: after `memory.grow`, loops over it in JavaScript ran 27 % slower.
      const pages = Math.ceil((count * FLOAT) / PAGE);
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      const { buffer } = memory;
      return {
        ...exports,
        kind: 'wasm simd',
        floats: new Float32Array(buffer),
        integers: new Int32Array(buffer),
      };
    },
  };
}
