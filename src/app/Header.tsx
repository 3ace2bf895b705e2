import type { ReactNode } from 'react';
import { endonyms, languageTag, otherLanguage } from '../i18n/languages';
import { useLanguage, useWords } from '../i18n/words';
import { pages, usePage } from '../stores/page';
import { setLanguage, setTheme, themes, useSettings } from '../stores/settings';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { openHelp } from './help';
import { goToPage } from './sync-link';
import './header.css';

/** The bar along the top; `children` stand before the settings: what the page lets one choose. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const language = useLanguage();
  const { shell } = useWords();
  const page = usePage((state) => state.page);
  return (
    <header className="header">
      <p className="brand">
        {shell.brand.name}
        <span className="brand-other" lang={languageTag(otherLanguage(language))}>
          {shell.brand.other}
        </span>
      </p>
      <nav className="header-nav" aria-label={shell.nav.label}>
        {pages.map((one) => (
          <a
            key={one}
            href={`#/${one === 'explore' ? '' : one}`}
            aria-current={one === page ? 'page' : undefined}
            onClick={(event) => {
              // The address alone would begin anew: run and place come along.
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              goToPage(one);
            }}
          >
            {shell.nav[one]}
          </a>
        ))}
      </nav>
      <div className="header-choices">{children}</div>
      <div className="header-settings">
        <LanguageButton />
        <ThemeButton />
        <Button
          look="quiet"
          className="icon-button"
          aria-label={shell.help.open}
          aria-keyshortcuts="?"
          aria-haspopup="dialog"
          title={shell.help.open}
          onClick={openHelp}
        >
          <span aria-hidden="true">?</span>
        </Button>
      </div>
    </header>
  );
}

/** Called by the other language's own name, so that it is found by someone who cannot read this one. */
function LanguageButton() {
  const other = otherLanguage(useLanguage());
  return (
    <Button look="quiet" lang={languageTag(other)} onClick={() => setLanguage(other)}>
      {endonyms[other]}
    </Button>
  );
}

/** Goes round through system, light and dark; its name says which one it is now. */
function ThemeButton() {
  const { shell } = useWords();
  const theme = useSettings((settings) => settings.theme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <IconButton
      look="quiet"
      icon={theme}
      label={shell.theme.label({ theme: shell.theme[theme] })}
      onClick={() => setTheme(next)}
    />
  );
}
