import { useLayoutEffect } from 'react';
import { momentOf, setWalk, usePlayback } from '../../stores/playback';

/** Time goes by whole timesteps here, forward, whatever is opened. Returns the timestep (0-based). */
export function useTimestep(): number {
  const stages = usePlayback((playback) => playback.stages);
  const order = usePlayback((playback) => playback.order);
  useLayoutEffect(() => {
    setWalk(1, 'up');
  }, [stages, order]);
  return usePlayback((playback) => momentOf(playback).timestep);
}
