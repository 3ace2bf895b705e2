import type { Catalogue } from './catalogue';
import { change } from './parts/change.zh';
import { editor } from './parts/editor.zh';
import { explorer } from './parts/explorer.zh';
import { gate } from './parts/gate.zh';
import { inspector } from './parts/inspector.zh';
import { share } from './parts/share.zh';
import { shell } from './parts/shell.zh';
import { teach } from './parts/teach.zh';
import { units } from './parts/units.zh';

export const zh: Catalogue = {
  shell,
  explorer,
  inspector,
  change,
  gate,
  units,
  editor,
  share,
  teach,
};
