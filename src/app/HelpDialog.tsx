import type { AllWords } from '../i18n/catalogue';
import { useAllWords } from '../i18n/MoreWords';
import { DialogFrame } from '../ui/DialogFrame';
import { usePage } from '../stores/page';
import { closeHelp } from './help';
import './help-dialog.css';

/** Every key of the app, and what it does. */
export function HelpDialog() {
  const { shell, help } = useAllWords();
  const inLab = usePage(({ page }) => page === 'lab');
  return (
    <DialogFrame title={help.title} closeLabel={shell.close} onClose={closeHelp}>
      <p>{help.intro}</p>
      <dl className="help-keys">
        {(inLab ? labRows(help) : rows(help)).map(([keys, what]) => (
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
    </DialogFrame>
  );
}

function rows(help: AllWords['help']): readonly (readonly [readonly string[], string])[] {
  const { keys } = help;
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
    [['Ctrl Z', 'Ctrl ⇧ Z'], help.undo],
    [['⇧ ↑', '⇧ ↓'], help.input],
    [['Alt ↑', 'Alt ↓'], help.value],
    [['P'], help.present],
    [[keys.escape], help.up],
  ];
}

function labRows(help: AllWords['help']): ReturnType<typeof rows> {
  const { keys } = help;
  return [
    [[keys.space], help.train],
    [['.'], help.update],
    [['T'], help.table],
    [['?'], help.help],
    [['Ctrl Z', 'Ctrl ⇧ Z'], help.undoSettings],
    [[keys.escape], help.close],
  ];
}
