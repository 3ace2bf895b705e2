import type { More } from './catalogue';
import { backward } from './parts/backward.zh';
import { changes } from './parts/changes.zh';
import { clinic } from './parts/clinic.zh';
import { compare } from './parts/compare.zh';
import { editor } from './parts/editor.zh';
import { gate } from './parts/gate.zh';
import { gradients } from './parts/gradients.zh';
import { help } from './parts/help.zh';
import { labOwn } from './parts/lab-own.zh';
import { labSettings } from './parts/lab-settings.zh';
import { labCharts } from './parts/lab-charts.zh';
import { labFiles } from './parts/lab-files.zh';
import { lanes } from './parts/lanes.zh';
import { link } from './parts/link.zh';
import { quiz } from './parts/quiz.zh';
import { share } from './parts/share.zh';
import { teach } from './parts/teach.zh';
import { tables } from './parts/tables.zh';
import { tabs } from './parts/tabs.zh';
import { units } from './parts/units.zh';

export const more: More = {
  backward,
  changes,
  clinic,
  compare,
  editor,
  gate,
  gradients,
  help,
  labOwn,
  labSettings,
  labCharts,
  labFiles,
  lanes,
  link,
  quiz,
  share,
  tables,
  tabs,
  teach,
  units,
};
