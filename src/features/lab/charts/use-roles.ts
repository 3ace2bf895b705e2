import { useEffect, useState } from 'react';
import { firstCell, loadCell } from '../../../cells/load-cell';
import type { Cell, Role } from '../../../engine/cell';
import type { Hue } from '../../../scene/hue';
import { useLab } from '../../../stores/lab';
import type { Spread } from '../../../trainer/reading';

/** Of named values. */
export type Roles = Cell['roles'];

const STATES: Readonly<Record<string, Role>> = { c: 'cell', h: 'hidden' };
const NONE: Roles = {};

/** What the named values of the run's cell are for; of equations of one's own, those that are called as the cell's. */
export function useRoles(): Roles {
  const id = useLab((lab) => lab.settings?.cell ?? firstCell.id);
  const [loaded, setLoaded] = useState<Cell>(firstCell);
  useEffect(() => {
    let left = false;
    loadCell(id).then(
      (cell) => {
        if (!left) setLoaded(cell);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [id]);
  return loaded.id === id ? { ...STATES, ...loaded.roles } : NONE;
}

/** The hue of a value, or of the weights that it is made with: `W_f` has that of f. */
export function hueIn(roles: Roles, name: string): Hue {
  const [, made] = /^[A-Za-z]+_([A-Za-z]+?\d*)(?:_l\d+(?:_reverse)?)?$/.exec(name) ?? [];
  // A GRU's candidate n is made with W_xn and W_hn.
  const named = made === undefined ? undefined : (roles[made] ?? roles[made.replace(/^[xh]/, '')]);
  return roles[name] ?? named ?? 'ink';
}

/** A gate lies in [0, 1]; what comes out of a tanh in [−1, 1]. */
export function isGateSpread({ least, most }: Spread): boolean {
  return least === 0 && most === 1;
}
