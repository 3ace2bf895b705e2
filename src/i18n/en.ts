import { change } from './parts/change.en';
import { explorer } from './parts/explorer.en';
import { inspector } from './parts/inspector.en';
import { shell } from './parts/shell.en';

export const en = { shell, explorer, inspector, change };
