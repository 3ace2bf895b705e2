import type { Exercise } from '../../stores/clinic';

/** What the work on an exercise is kept under. */
export function workKey({ of, id }: Exercise): string {
  return of === 'case' ? id : `write:${id}`;
}
