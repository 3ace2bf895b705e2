import { writeLink, type LinkState } from '../link/link';
import type { ShareOptions } from '../link/share-options';
import { plainSetup } from '../tasks/setup';
import { currentState, known, ownPart } from './sync-link';

/** A link to what is on the screen, with what was chosen of it. */
export function linkWith(options: ShareOptions): string {
  const { page, setup, timestep, stage, unit, lane, depth, tables } = currentState();
  const { place, changes, hide, language, theme, embed, present } = options;
  const where = given({ page, timestep, stage, unit, lane, depth, tables });
  const state: LinkState = {
    setup: changes ? setup : plainSetup(setup.preset, setup.cell),
    ...(place ? where : {}),
    ...(hide.length === 0 ? {} : { hide }),
    ...(language === null ? {} : { language }),
    ...(theme === null ? {} : { theme }),
    ...(embed ? { embed } : {}),
    ...(present ? { present } : {}),
  };
  return new URL(
    writeLink(state, known, place ? ownPart() : []),
    window.location.href.split('#')[0],
  ).href;
}

function given<State extends object>(state: State): Partial<State> {
  return Object.fromEntries(
    Object.entries(state).filter(([, value]) => value !== undefined),
  ) as Partial<State>;
}
