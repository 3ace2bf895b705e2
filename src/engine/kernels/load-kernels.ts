import { KERNELS } from './built/kernels';
import type { KernelSet } from './kernels';
import { plainKernels } from './plain-kernels';
import { wasmKernels } from './wasm-kernels';

/** The fastest kernels that run here. Those of WebAssembly come along in the script; nothing is fetched. */
export async function loadKernels(): Promise<KernelSet> {
  return (await wasmKernels(bytesOf(KERNELS))) ?? plainKernels;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What base64 stands for: six bits a character. */
function bytesOf(base64: string): Uint8Array {
  const digits = base64.replaceAll('=', '');
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let filled = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0xffff;
    filled += 6;
    if (filled < 8) continue;
    filled -= 8;
    bytes[at++] = bits >> filled;
  }
  return bytes;
}
