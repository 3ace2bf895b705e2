import type { AllWords } from '../i18n/catalogue';
import { MoreWords, useAllWords } from '../i18n/MoreWords';
import { useWords } from '../i18n/words';
import { IconButton } from '../ui/IconButton';
import { dismissNotice, useNotices, type Notice } from './notices';
import './notices.css';

/** Messages that float below the header until they are dismissed. Both regions stand empty before they speak. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className="notices">
      <div role="status">{notices.filter(({ urgency }) => urgency === 'status').map(toNote)}</div>
      <div role="alert">{notices.filter(({ urgency }) => urgency === 'alert').map(toNote)}</div>
    </div>
  );
}

function toNote(notice: Notice) {
  return <Note key={notice.id} notice={notice} />;
}

function Note({ notice }: { readonly notice: Notice }) {
  const words = useWords();
  return (
    <div className="floating notice" data-urgency={notice.urgency}>
      {typeof notice.text === 'function' ? (
        <p>{notice.text(words)}</p>
      ) : (
        <MoreWords>
          <LongNote text={notice.text.more} />
        </MoreWords>
      )}
      <IconButton
        look="quiet"
        icon="close"
        label={words.shell.dismiss}
        onClick={(event) => {
          const frame = event.currentTarget.closest('.notices');
          dismissNotice(notice.id);
          // The button goes with its notice: the focus goes on to the next one, or to the page.
          requestAnimationFrame(() => {
            const next = frame?.querySelector('button') ?? document.getElementById('main');
            next?.focus({ preventScroll: true });
          });
        }}
      />
    </div>
  );
}

function LongNote({ text }: { readonly text: (words: AllWords) => string }) {
  return <p>{text(useAllWords())}</p>;
}
