import type { More } from './catalogue';
import { changes } from './parts/changes.zh';
import { editor } from './parts/editor.zh';
import { gate } from './parts/gate.zh';
import { help } from './parts/help.zh';
import { link } from './parts/link.zh';
import { share } from './parts/share.zh';
import { teach } from './parts/teach.zh';
import { tables } from './parts/tables.zh';
import { tabs } from './parts/tabs.zh';
import { units } from './parts/units.zh';

export const more: More = { changes, editor, gate, help, link, share, tables, tabs, teach, units };
