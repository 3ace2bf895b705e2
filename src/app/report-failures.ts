import { useExperiment } from '../stores/experiment';
import { dismissNotice, notify } from './notices';

const ID = 'run';

/** Tells why a model could not be opened, for as long as that is so. Returns a function that ends it. */
export function reportFailures(): () => void {
  return useExperiment.subscribe(({ failure, run }, before) => {
    if (failure === before.failure) return;
    if (failure === null) dismissNotice(ID);
    else if (run !== null) {
      notify({
        id: ID,
        urgency: 'alert',
        text: ({ explorer }) => explorer.failed({ message: failure }),
      });
    }
  });
}
