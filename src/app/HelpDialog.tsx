import type { Catalogue } from '../i18n/catalogue';
import { useWords } from '../i18n/words';
import { Dialog } from '../ui/Dialog';
import { closeHelp, useHelp } from './help';
import './help-dialog.css';

/** Every key of the app, and what it does. */
export function HelpDialog() {
  const { shell } = useWords();
  const open = useHelp((state) => state.open);
  return (
    <Dialog title={shell.help.title} closeLabel={shell.close} open={open} onClose={closeHelp}>
      <p>{shell.help.intro}</p>
      <dl className="help-keys">
        {rows(shell).map(([keys, what]) => (
          <div key={what} className="help-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function rows({
  help,
  keys,
}: Catalogue['shell']): readonly (readonly [readonly string[], string])[] {
  return [
    [[keys.space], help.play],
    [['→', '←'], help.timestep],
    [['.', ','], help.stage],
    [[keys.home, keys.end], help.ends],
    [[keys.pageUp, keys.pageDown], help.leap],
    [['↑', '↓'], help.unit],
    [['+', '−'], help.speed],
    [['L'], help.loop],
    [['T'], help.table],
    [['?'], help.help],
    [[keys.escape], help.close],
  ];
}
