import type { Catalogue } from './catalogue';
import { explorer } from './parts/explorer.zh';
import { inspector } from './parts/inspector.zh';
import { shell } from './parts/shell.zh';

export const zh: Catalogue = { shell, explorer, inspector };
