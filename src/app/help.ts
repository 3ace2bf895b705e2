import { create } from 'zustand';

/** Whether the keyboard help is open. */
export const useHelp = create<{ readonly open: boolean }>()(() => ({ open: false }));

export function openHelp(): void {
  useHelp.setState({ open: true });
}

export function closeHelp(): void {
  useHelp.setState({ open: false });
}
