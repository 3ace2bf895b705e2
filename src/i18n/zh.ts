import type { Catalogue } from './catalogue';
import { change } from './parts/change.zh';
import { explorer } from './parts/explorer.zh';
import { inspector } from './parts/inspector.zh';
import { shell } from './parts/shell.zh';

export const zh: Catalogue = { shell, explorer, inspector, change };
