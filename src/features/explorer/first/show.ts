import { create } from 'zustand';

/** Whether the show of the first screen is on. */
export const useShow = create<{ readonly on: boolean }>()(() => ({ on: false }));

export function beginShow(): void {
  useShow.setState({ on: true });
}

export function endShow(): void {
  useShow.setState({ on: false });
}
