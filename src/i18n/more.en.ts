import { backward } from './parts/backward.en';
import { changes } from './parts/changes.en';
import { clinic } from './parts/clinic.en';
import { compare } from './parts/compare.en';
import { editor } from './parts/editor.en';
import { gate } from './parts/gate.en';
import { gradients } from './parts/gradients.en';
import { help } from './parts/help.en';
import { labOwn } from './parts/lab-own.en';
import { labSettings } from './parts/lab-settings.en';
import { labCharts } from './parts/lab-charts.en';
import { labFiles } from './parts/lab-files.en';
import { lanes } from './parts/lanes.en';
import { link } from './parts/link.en';
import { quiz } from './parts/quiz.en';
import { share } from './parts/share.en';
import { teach } from './parts/teach.en';
import { tables } from './parts/tables.en';
import { tabs } from './parts/tabs.en';
import { units } from './parts/units.en';

export const more = {
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
