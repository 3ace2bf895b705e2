import type { AllWords } from '../i18n/catalogue';
import type { LinkProblem } from '../link/problem';
import { KEPT } from '../tasks/kept/kept-model';

/** What was wrong with a link, in a sentence. */
export function sayProblem({ link, labFiles }: AllWords, problem: LinkProblem): string {
  switch (problem.kind) {
    case 'too long':
      return link.tooLong({ most: problem.most });
    case 'route':
      return link.route({ value: problem.value });
    case 'version':
      return link.version({ value: problem.value });
    case 'lost':
      return link.lost({ edits: problem.edits });
    case 'value':
      if (problem.key === 'preset' && problem.value.startsWith(KEPT)) return labFiles.elsewhere;
      if (problem.key === 'task' && problem.value === 'own') return labFiles.ownElsewhere;
      return link.value({ name: link.names[problem.key], value: problem.value });
    case 'range': {
      const { value, least, most } = problem;
      return link.range({ name: link.names[problem.key], value, least, most });
    }
  }
}
