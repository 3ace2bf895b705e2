import type { WriteTask } from './task';

const files = import.meta.glob<WriteTask>('./*.task.ts', { import: 'writeTask' });

/** A task by its file: `write/lstm.task.ts` is `lstm`. It is fetched when it is needed. */
export interface WriteEntry {
  /** Used in links; never changed once shipped. */
  readonly id: string;
  readonly load: () => Promise<WriteTask>;
}

/** Every task; `order` of a task says where it stands in the list. */
export const writeTasks: readonly WriteEntry[] = Object.entries(files).map(([path, load]) => ({
  id: path.replace(/^.*\/|\.task\.ts$/g, ''),
  load,
}));
