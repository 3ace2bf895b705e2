import { useEffect, useRef } from 'react';
import { usePresenter } from '../../stores/presenter';

/** The pointer: a large soft dot. It follows without React, as fast as the hand. */
export function PointerDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = (): void => {
      const { x, y } = usePresenter.getState().pointer;
      if (dot.current !== null)
        dot.current.style.transform = `translate(${x * 100}vw, ${y * 100}vh)`;
    };
    draw();
    return usePresenter.subscribe(draw);
  }, []);
  return <div ref={dot} className="presenter-pointer" aria-hidden="true" />;
}
