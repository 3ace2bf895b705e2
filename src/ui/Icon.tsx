/** Outlines on a 20 × 20 field, drawn with a 1.5 px pen; `filled` ones are solid. */
const PATHS = {
  stageOn: 'M8 5l6 5-6 5z',
  stageBack: 'M12 5l-6 5 6 5z',
  timestepOn: 'M4 5l6 5-6 5zM11 5l6 5-6 5z',
  timestepBack: 'M16 5l-6 5 6 5zM9 5l-6 5 6 5z',
  loop: 'M4 9a5 5 0 0 1 5-4h6M13 2.5 15.5 5 13 7.5M16 11a5 5 0 0 1-5 4H5M7 12.5 4.5 15 7 17.5',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M9 4v12',
  zoomIn: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2 17 17M6 8.5h5M8.5 6v5',
  zoomOut: 'M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12.2 12.2 17 17M6 8.5h5',
  whole: 'M3 5v10M17 5v10M5 10h10M7.5 7.5 5 10l2.5 2.5M12.5 7.5 15 10l-2.5 2.5',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  share:
    'M14 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M6 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M14 16.9a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M8 9l4-2.4M8 11l4 2.4',
  save: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M4 16h12',
  present: 'M3 4h14v9H3zM10 13v3M7 17l3-1 3 1',
  open: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4',
  dark: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  system: 'M3 4h14v9H3zM7 16.5h6M10 13v3.5',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: readonly IconName[] = ['stageOn', 'stageBack', 'timestepOn', 'timestepBack'];

/** A small picture in the colour of the words around it; hidden from screen readers, so its button needs a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      data-filled={FILLED.includes(name)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
