import { beginWorker } from '../../../trainer/begin-worker';

beginWorker(async () => (await import('./answer-page')).answerPage);
