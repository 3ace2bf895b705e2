import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { CopyButton } from '../inspector/CopyButton';
import { frameHtml } from './frame-html';
import { NumberField } from './NumberField';

const LEAST = 200;
const MOST = 4000;

interface FrameOutProps {
  readonly link: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
}

/** The HTML that shows a link in a frame of another page. */
export function FrameOut({ link, title }: FrameOutProps) {
  const words = useAllWords().share.frame;
  const [width, setWidth] = useState(960);
  const [height, setHeight] = useState(640);
  const html = frameHtml({ src: link, title, width, height });
  const range = { least: LEAST, most: MOST };
  return (
    <section className="share-out">
      <h3>{words.label}</h3>
      <NumberField label={words.width} value={width} onChange={setWidth} {...range} />
      <NumberField label={words.height} value={height} onChange={setHeight} {...range} />
      <label className="share-field wide">
        {words.snippet}
        <textarea
          readOnly
          rows={4}
          value={html}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </label>
      <CopyButton text={html} label={words.copy} />
    </section>
  );
}
