import { change } from './parts/change.en';
import { editor } from './parts/editor.en';
import { explorer } from './parts/explorer.en';
import { gate } from './parts/gate.en';
import { inspector } from './parts/inspector.en';
import { share } from './parts/share.en';
import { shell } from './parts/shell.en';
import { teach } from './parts/teach.en';
import { units } from './parts/units.en';

export const en = { shell, explorer, inspector, change, gate, units, editor, share, teach };
