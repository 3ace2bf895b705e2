import { useAllWords } from '../../i18n/MoreWords';
import { useLanguage } from '../../i18n/words';
import type { Words } from '../../engine/cell';
import type { Filling } from '../../quiz/rich-text';
import { useSettings } from '../../stores/settings';
import { RichText } from '../rich/RichText';
import './live-figure.css';

interface LiveFigureProps {
  readonly link: string;
  /** What to look at; null: nothing is said. */
  readonly shows: Words | null;
  readonly fillings: ReadonlyMap<string, Filling>;
}

/** The thing itself, in a frame of its own, so that nothing of the visitor's own run changes; one press leads there. */
export function LiveFigure({ link, shows, fillings }: LiveFigureProps) {
  const { quiz, shell } = useAllWords();
  const words = quiz.live;
  const language = useLanguage();
  const theme = useSettings((settings) => settings.theme);
  const page = /^#\/(\w*)/.exec(link)?.[1] ?? '';
  const name = page === '' ? 'explore' : page;
  return (
    <figure className="live-figure">
      <figcaption>
        {shows !== null && (
          <p>
            <RichText text={shows} fillings={fillings} />
          </p>
        )}
        <a href={link}>{words.open[name as keyof typeof words.open]}</a>
      </figcaption>
      <div className="live-frame">
        <iframe
          // Another question is another frame: a frame that goes elsewhere would be one more step back in the browser's history.
          key={link}
          src={framed(link, { lang: language, theme })}
          title={`${words.frame} (${shell.nav[name as keyof typeof shell.nav]})`}
          data-page={name}
        />
      </div>
    </figure>
  );
}

function framed(link: string, more: Readonly<Record<string, string>>): string {
  const [route = '', query = ''] = link.split('?');
  const keys = new URLSearchParams(query);
  keys.set('embed', '1');
  keys.set('hide', 'header,inspector');
  for (const [key, value] of Object.entries(more)) keys.set(key, value);
  return `${window.location.pathname}${route}?${keys.toString()}`;
}
