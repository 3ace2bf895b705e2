import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../parts/save-file';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What became of the last file that was asked for. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly name: string; readonly progress: Progress | null }
  | { readonly kind: 'saved' | 'cancelled'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** Makes the content of a file; rejects once `signal` is aborted. */
export type Make = (
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Blob | Promise<Blob>;

/** Makes files, one at a time, and hands them to the browser. What is under way ends with the component. */
export function useSaving(): {
  readonly saving: Saving;
  readonly save: (name: string, make: Make) => void;
  readonly cancel: () => void;
} {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const under = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      under.current?.abort();
    },
    [],
  );

  const run = async (name: string, make: Make): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    under.current = controller;
    setSaving({ kind: 'working', name, progress: null });
    try {
      const content = await make(signal, (progress) => {
        setSaving({ kind: 'working', name, progress });
      });
      signal.throwIfAborted();
      saveFile(content, name);
      setSaving({ kind: 'saved', name });
    } catch (error) {
      if (signal.aborted) setSaving({ kind: 'cancelled', name });
      else {
        const message = error instanceof Error ? error.message : String(error);
        setSaving({ kind: 'failed', name, message });
      }
    } finally {
      under.current = null;
    }
  };

  return {
    saving,
    save: (name, make) => {
      if (under.current === null) void run(name, make);
    },
    cancel: () => under.current?.abort(),
  };
}
