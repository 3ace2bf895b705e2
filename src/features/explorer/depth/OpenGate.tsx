import { useWords } from '../../../i18n/words';
import { goTo, useView } from '../../../stores/view';
import { Button } from '../../../ui/Button';

/** The way into a gate, and on to the sum of one unit. */
export function OpenGate({ node }: { readonly node: string }) {
  const words = useWords().change.depth;
  const level = useView((view) => view.depth.level);
  return (
    <div className="value-row">
      {level !== 'gate' && (
        <Button
          className="small"
          onClick={() => {
            goTo({ level: 'gate', node });
          }}
        >
          {words.openGate}
        </Button>
      )}
      {level !== 'product' && (
        <Button
          className="small"
          onClick={() => {
            goTo({ level: 'product', node });
          }}
        >
          {words.openSum}
        </Button>
      )}
    </div>
  );
}
