import { use, type MouseEvent, type ReactNode } from 'react';
import { openExercise, type Exercise } from '../../stores/clinic';
import { AdvanceContext } from './advance';

interface ExerciseLinkProps {
  /** null: the list. */
  readonly to: Exercise | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way to an exercise, or back to the list, that the browser's own way back undoes. */
export function ExerciseLink({ to, className, children }: ExerciseLinkProps) {
  const advance = use(AdvanceContext);
  const follow = (event: MouseEvent): void => {
    // The address alone would begin the run of the other pages anew.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    advance(() => openExercise(to));
  };
  return (
    <a
      className={className}
      href={to === null ? '#/clinic' : `#/clinic?${to.of}=${to.id}`}
      onClick={follow}
    >
      {children}
    </a>
  );
}
