import type { AllWords } from '../i18n/catalogue';
import { useAllWords } from '../i18n/MoreWords';
import { DialogFrame } from '../ui/DialogFrame';
import { isOfRun, usePage, type Page } from '../stores/page';
import { closeHelp } from './help';
import './help-dialog.css';

/** Every key of the app, and what it does. */
export function HelpDialog() {
  const { shell, help } = useAllWords();
  const page = usePage((state) => state.page);
  return (
    <DialogFrame title={help.title} closeLabel={shell.close} onClose={closeHelp}>
      <p>{help.intro}</p>
      <dl className="help-keys">
        {rowsOf(page, help).map(([keys, what]) => (
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

type Rows = readonly (readonly [readonly string[], string])[];

function rowsOf(page: Page, help: AllWords['help']): Rows {
  if (page === 'lab') return labRows(help);
  return isOfRun(page) ? rows(help) : exerciseRows(help, page === 'clinic');
}

function rows(help: AllWords['help']): Rows {
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

/** Where one answers and repairs, keys do what they do in any form; these are the page's own. */
function exerciseRows(help: AllWords['help'], hasRuns: boolean): Rows {
  const { keys } = help;
  return [
    [['Tab'], help.onwards],
    [[keys.space], help.choose],
    [[keys.enter], help.handIn],
    ...(hasRuns
      ? ([
          [['→', '←'], help.timestep],
          [['T'], help.table],
        ] as const)
      : []),
    [['?'], help.help],
    [[keys.escape], help.close],
  ];
}

function labRows(help: AllWords['help']): Rows {
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
