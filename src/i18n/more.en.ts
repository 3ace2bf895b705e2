import { backward } from './parts/backward.en';
import { changes } from './parts/changes.en';
import { compare } from './parts/compare.en';
import { editor } from './parts/editor.en';
import { gate } from './parts/gate.en';
import { gradients } from './parts/gradients.en';
import { help } from './parts/help.en';
import { lanes } from './parts/lanes.en';
import { link } from './parts/link.en';
import { share } from './parts/share.en';
import { teach } from './parts/teach.en';
import { tables } from './parts/tables.en';
import { tabs } from './parts/tabs.en';
import { units } from './parts/units.en';

export const more = {
  backward,
  changes,
  compare,
  editor,
  gate,
  gradients,
  help,
  lanes,
  link,
  share,
  tables,
  tabs,
  teach,
  units,
};
