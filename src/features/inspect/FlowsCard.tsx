import type { Fact } from '../../domain/fact.ts';
import type { Partner, PartnerIndex } from '../../domain/ledger.ts';
import type { Flow } from '../../domain/lotFlows.ts';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { BOX, layoutFlows } from './layoutFlows.ts';
import { nameOf } from './nameOf.ts';

interface Props {
  readonly flows: readonly Flow[];
  readonly partners: ReadonlyMap<PartnerIndex, Fact<Partner>>;
  /** Who made the lot. */
  readonly opener: PartnerIndex;
}

/** Who shipped to whom, how much and when: drawn, and in words. */
export function FlowsCard({ flows, partners, opener }: Props) {
  const { text, format } = useText();
  const words = text.inspect.flows;
  if (flows.length === 0)
    return (
      <Card title={words.title}>
        <p>{words.none}</p>
      </Card>
    );
  const drawing = layoutFlows(flows, opener);
  const cell = 'py-2 pe-4 text-start align-top';
  return (
    <Card title={words.title}>
      <section
        className="overflow-x-auto"
        aria-label={words.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard too
        tabIndex={0}
      >
        <svg
          role="img"
          aria-label={words.drawing(drawing.partners.length, drawing.flows.length)}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
          className="max-w-none text-ink"
        >
          {drawing.flows.map(({ flow, path, width }) => (
            <path
              key={`${flow.from} ${flow.to}`}
              d={path}
              fill="none"
              className="stroke-genuine"
              strokeOpacity="0.55"
              strokeWidth={width}
              strokeLinecap="round"
            />
          ))}
          {drawing.flows.map(({ flow, x, y }) => (
            <text
              key={`${flow.from} ${flow.to}`}
              x={x}
              y={y + 5}
              textAnchor="middle"
              className="fill-ink stroke-card text-small font-semibold tabular-nums"
              strokeWidth="5"
              paintOrder="stroke"
            >
              {format.number(flow.packs)}
            </text>
          ))}
          {drawing.partners.map(({ partner, x, y }) => {
            const lines = twoLines(nameOf(partners, partner, text));
            return (
              <g key={partner} transform={`translate(${x} ${y})`}>
                <rect
                  width={BOX.width}
                  height={BOX.height}
                  rx="10"
                  className="fill-card stroke-soft"
                  strokeWidth="1.5"
                />
                {lines.map((line, i) => (
                  <text
                    key={line}
                    x={BOX.width / 2}
                    y={BOX.height / 2 + 5 + (i - (lines.length - 1) / 2) * 18}
                    textAnchor="middle"
                    className="fill-ink text-small"
                  >
                    {line}
                  </text>
                ))}
              </g>
            );
          })}
        </svg>
      </section>
      <section
        className="mt-4 overflow-x-auto"
        aria-label={words.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard too
        tabIndex={0}
      >
        <table className="w-full min-w-[40rem] text-small">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr className="border-b border-line text-soft">
              {[words.from, words.to, words.packs, words.containers, words.when].map((name) => (
                <th key={name} scope="col" className={`${cell} font-normal`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flows.map(({ from, to, packs, units, first, last }) => (
              <tr key={`${from} ${to}`} className="border-b border-line">
                <td className={cell}>{nameOf(partners, from, text)}</td>
                <td className={cell}>{nameOf(partners, to, text)}</td>
                <td className={`${cell} tabular-nums`}>{format.number(packs)}</td>
                <td className={`${cell} tabular-nums`}>{format.number(units)}</td>
                <td className={cell}>
                  {format.dateTime(first)}
                  {last !== first && ` – ${format.dateTime(last)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

const LINE = 18;

/** A name on two lines at most, broken between words; the table has the whole of it. */
function twoLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${lines[1] ?? ''}…`];
}
