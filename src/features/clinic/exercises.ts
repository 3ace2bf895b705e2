import { useEffect, useState } from 'react';
import type { Case } from '../../clinic/case';
import { catalogue } from '../../clinic/catalogue';
import { writeTasks } from '../../clinic/write/catalogue';
import type { WriteTask } from '../../clinic/write/task';

export interface CaseEntry {
  readonly id: string;
  readonly one: Case;
}

export interface WriteTaskEntry {
  readonly id: string;
  readonly task: WriteTask;
}

/** Every exercise: cases by id, cells to write in their order. */
export interface Exercises {
  readonly cases: readonly CaseEntry[];
  readonly writes: readonly WriteTaskEntry[];
}

let loading: Promise<Exercises> | null = null;
let loaded: Exercises | null = null;

/** Rejects where one cannot be fetched; then the next call tries again. */
export function loadExercises(): Promise<Exercises> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Exercises> {
  const [cases, writes] = await Promise.all([
    Promise.all(catalogue.map(async ({ id, load: get }) => ({ id, one: await get() }))),
    Promise.all(writeTasks.map(async ({ id, load: get }) => ({ id, task: await get() }))),
  ]);
  loaded = { cases, writes: writes.sort((a, b) => a.task.order - b.task.order) };
  return loaded;
}

/** Every exercise; null until they are there. */
export function useExercises(): Exercises | null {
  const [exercises, setExercises] = useState(loaded);
  useEffect(() => {
    let left = false;
    loadExercises().then(
      (all) => {
        if (!left) setExercises(all);
      },
      // The page itself says what could not be fetched; see vite:preloadError in main.tsx.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return exercises;
}
