import { beginWorker } from './begin-worker';

beginWorker(async () => (await import('./take-asks')).take);
