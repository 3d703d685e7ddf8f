import type { ReactNode } from 'react';
import { useText } from './LocaleProvider.tsx';

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
}

interface Props {
  readonly home: string;
  readonly links: readonly NavigationLink[];
  /** The `href` of the screen that is open. */
  readonly current?: string | undefined;
  /** Id of the element with the screen's content. */
  readonly content: string;
  /** The language switch, the account. */
  readonly children?: ReactNode;
}

/** The top of every screen. */
export function PageHeader({ home, links, current, content, children }: Props) {
  const { shell } = useText().text;
  return (
    <header className="no-print border-b border-line">
      <a
        href={`#${content}`}
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-card focus:px-4 focus:py-3"
      >
        {shell.skip}
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 px-3 sm:px-6">
        <a
          href={home}
          className="me-auto flex min-h-touch items-center gap-2.5 font-display text-lead font-semibold"
        >
          <Flask />
          {shell.name}
        </a>
        {/* On a phone the links have a row of their own, and scroll rather than stack up. */}
        <nav
          aria-label={shell.menu}
          className="order-last -mx-3 flex w-[calc(100%+1.5rem)] overflow-x-auto px-1 md:order-none md:mx-0 md:w-auto md:px-0"
        >
          {links.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              aria-current={href === current ? 'page' : undefined}
              className="flex min-h-touch items-center whitespace-nowrap border-b-2 border-transparent px-2.5 text-soft hover:text-ink forced-colors:border-[Canvas] aria-[current=page]:border-brand forced-colors:aria-[current=page]:border-[CanvasText] aria-[current=page]:text-ink"
            >
              {label}
            </a>
          ))}
        </nav>
        {children}
      </div>
    </header>
  );
}

function Flask() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-7 text-brand">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M6 3h12M8 3v5L4 19a2 2 0 0 0 2 2.5h12a2 2 0 0 0 2-2.5L16 8V3" />
        <path d="M9 14l2.2 2.2L15.5 12" />
      </g>
    </svg>
  );
}
