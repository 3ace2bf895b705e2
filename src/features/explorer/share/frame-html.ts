export interface Frame {
  readonly src: string;
  readonly title: string;
  /** Pixels of the page it stands in. */
  readonly width: number;
  readonly height: number;
}

/** The HTML of a frame that shows a page, for the source of another. */
export function frameHtml({ src, title, width, height }: Frame): string {
  return (
    `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}"` +
    ' loading="lazy" allow="fullscreen; clipboard-write"></iframe>'
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
