const HUES = [
  'ink',
  'forget',
  'reset',
  'input',
  'update',
  'candidate',
  'output',
  'cell',
  'hidden',
] as const;

/** One arrowhead a hue: a marker cannot take the colour of its wire in every browser. */
export function Arrowheads() {
  return (
    <defs>
      {HUES.map((hue) => (
        <marker
          key={hue}
          id={`arrow-${hue}`}
          data-hue={hue}
          className="arrowhead"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" />
        </marker>
      ))}
    </defs>
  );
}
