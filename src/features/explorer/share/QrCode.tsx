import { useMemo } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { MOST_BYTES, qrOf } from './qr-path';

/** The empty modules around a code that a reader needs to find it, ISO/IEC 18004. */
const QUIET = 4;

/** A link as a QR code, dark on white in every theme: readers look for that. */
export function QrCode({ link }: { readonly link: string }) {
  const words = useAllWords().share.code;
  const code = useMemo(() => qrOf(link), [link]);
  if (code === null) return <p>{words.tooLong({ length: link.length, most: MOST_BYTES })}</p>;
  const side = code.modules + 2 * QUIET;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={words.name}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}
