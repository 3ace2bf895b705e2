import type { ReactNode } from 'react';
import './charts.css';

interface FigureProps {
  /** By which a stylesheet and a test know it. */
  readonly id: string;
  readonly title: string;
  /** Beside the title: what changes the picture. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A figure of the lab with its name. */
export function Figure({ id, title, tools, children }: FigureProps) {
  return (
    <section className="lab-figure" data-figure={id} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {tools}
      </header>
      {children}
    </section>
  );
}

/** What stands in the place of a picture until there is something to draw. */
export function EmptyFigure({
  height = 'tall',
  children,
}: {
  readonly height?: 'tall' | 'low' | 'both';
  readonly children: ReactNode;
}) {
  return (
    <p className="chart-empty" data-height={height}>
      {children}
    </p>
  );
}

/** The table that stands in the place of a picture where figures are tables. */
export function Twin({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="region" className="lab-twin" aria-label={label} tabIndex={0}>
      <table>
        <caption className="unseen">{label}</caption>
        {children}
      </table>
    </div>
  );
}

/** Named numbers in fixed places, so that nothing moves when they change. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}) {
  return (
    <dl className="lab-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
