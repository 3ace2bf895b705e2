import { Clinic } from '../features/clinic/Clinic';
import { loadExercises } from '../features/clinic/exercises';
import { readClinic, writeClinic } from '../link/clinic-link';
import { goToStep, openExercise, stepRuns, useClinic } from '../stores/clinic';
import { openWork } from '../stores/clinic-work';
import type { OtherPage } from './page-contract';

export const clinicPage: OtherPage = {
  Page: Clinic,
  arrive: () => {
    void openWork();
  },
  open: async (asked) => {
    const [exercises] = await Promise.all([loadExercises().catch(() => null), openWork()]);
    if (exercises === null) return [];
    const { open, problems } = readClinic(asked, {
      cases: exercises.cases.map(({ id }) => id),
      writes: exercises.writes.map(({ id }) => id),
    });
    openExercise(open);
    return problems;
  },
  keys: {
    ArrowRight: () => stepRuns(1),
    ArrowLeft: () => stepRuns(-1),
    PageDown: () => stepRuns(10),
    PageUp: () => stepRuns(-10),
    Home: () => goToStep(0),
    End: () => goToStep(useClinic.getState().steps),
  },
  write: () => writeClinic(useClinic.getState().open),
};
