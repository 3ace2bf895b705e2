import { FileError, type FileProblem } from './problem';

/** What reading ends with: the problem, or null where there is none. Any other error goes on. */
export function problemOf(read: () => unknown): FileProblem | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
}
