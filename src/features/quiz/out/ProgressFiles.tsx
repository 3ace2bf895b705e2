import { useRef, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLanguage } from '../../../i18n/words';
import { saveFile } from '../../../parts/save-file';
import {
  LARGEST_FILE,
  readProgress,
  writeProgress,
  type BadFile,
} from '../../../quiz/progress-file';
import type { Question } from '../../../quiz/question';
import { forgetProgress, importProgress, useQuizProgress } from '../../../stores/quiz-progress';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { ankiDeck, csvDeck, type Which } from './deck-file';

interface ProgressFilesProps {
  readonly questions: readonly Question[];
  readonly onSheet: () => void;
}

const whiches: readonly Which[] = ['all', 'missed'];

/** Progress goes out and comes in; the deck goes to Anki, to a table, on paper. */
export function ProgressFiles({ questions, onSheet }: ProgressFilesProps) {
  const words = useAllWords().quiz;
  const language = useLanguage();
  const { progress, retention } = useQuizProgress();
  const [which, setWhich] = useState<Which>('all');
  const [outcome, setOutcome] = useState<BadFile | { kind: 'taken'; count: number } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const known = progress ?? new Map();
  const first = language === 'zh' ? 'zh' : 'en';
  const take = async (file: File): Promise<void> => {
    const read: ReturnType<typeof readProgress> =
      file.size > LARGEST_FILE ? { kind: 'large' } : readProgress(await file.text());
    if ('kind' in read) {
      setOutcome(read);
      return;
    }
    importProgress(read);
    setOutcome({ kind: 'taken', count: read.progress.size });
  };
  const chosen = which === 'all' ? questions : missed(questions, known);
  return (
    <section className="progress-files">
      <h2>{words.files.title}</h2>
      <p className="form-note">{words.files.note}</p>
      <div className="question-buttons">
        <Button
          disabled={known.size === 0}
          onClick={() => {
            const text = writeProgress({ retention, progress: known });
            saveFile(new Blob([text], { type: 'application/json' }), 'unrolled-progress.json');
          }}
        >
          {words.files.save}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{words.files.open}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          className="unseen"
          tabIndex={-1}
          aria-label={words.files.open}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void take(file);
            event.currentTarget.value = '';
          }}
        />
        {known.size > 0 && (
          <Button
            onClick={() => {
              forgetProgress();
              setOutcome(null);
            }}
          >
            {words.files.forget}
          </Button>
        )}
      </div>
      {outcome !== null && (
        <p role={outcome.kind === 'taken' ? 'status' : 'alert'} className="file-outcome">
          {sayOutcome(outcome, words.files)}
        </p>
      )}
      <h3>{words.files.deckTitle}</h3>
      <Select
        label={words.files.which}
        choices={whiches.map((id) => ({ id, name: words.files[id] }))}
        selected={which}
        onSelect={setWhich}
      />
      <div className="question-buttons">
        <Button
          disabled={chosen.length === 0}
          onClick={() => void ankiDeck(chosen, first).then((text) => saveText(text, 'txt'))}
        >
          {words.files.anki}
        </Button>
        <Button
          disabled={chosen.length === 0}
          onClick={() => void csvDeck(chosen).then((text) => saveText(text, 'csv'))}
        >
          {words.files.csv}
        </Button>
        <Button onClick={onSheet}>{words.files.sheet}</Button>
      </div>
    </section>
  );
}

function saveText(text: string, extension: 'txt' | 'csv'): void {
  const type = extension === 'csv' ? 'text/csv' : 'text/plain';
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `unrolled-questions.${extension}`);
}

function missed(
  questions: readonly Question[],
  progress: NonNullable<ReturnType<typeof useQuizProgress.getState>['progress']>,
): readonly Question[] {
  return questions.filter(({ id }) => (progress.get(id)?.attempts.at(-1)?.share ?? 1) < 1);
}

function sayOutcome(
  outcome: BadFile | { readonly kind: 'taken'; readonly count: number },
  words: ReturnType<typeof useAllWords>['quiz']['files'],
): string {
  switch (outcome.kind) {
    case 'taken':
      return words.taken(outcome);
    case 'newer':
      return words.newer(outcome);
    case 'other':
      return words.other(outcome);
    case 'large':
      return words.large;
    case 'no json':
      return words.noJson;
  }
}
