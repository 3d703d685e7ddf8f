import { goldenUnits } from '../../../test/goldenUnits.ts';
import type { Network } from '../../chain/network.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ExpectedAnswer } from './ExpectedAnswer.tsx';
import { IdentityPicker, type SampleIdentity } from './IdentityPicker.tsx';
import { SampleLabel } from './SampleLabel.tsx';
import { sampleGroups } from './sampleGroups.ts';

interface Props {
  readonly network: Network;
  readonly now: CalendarDate;
  readonly onScan: (text: string) => void;
  readonly identities: readonly SampleIdentity[];
  /** Address of the identity that is acted as. */
  readonly currentIdentity?: string | undefined;
  readonly onIdentity: (address: string | undefined) => void;
}

const GRID = 'grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3';

/** One label for every answer there is, to be pressed, shown to a camera, or printed. */
export function DemoScreen({ network, now, onScan, identities, currentIdentity, onIdentity }: Props) {
  const { text, format } = useText();
  const { demo } = text;
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-6 px-3 py-5 sm:px-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="font-display text-word font-semibold">{demo.title}</h1>
          <p className="no-print mt-1 max-w-prose text-soft">{demo.lead}</p>
        </div>
        <Button variant="outline" className="no-print" onClick={() => window.print()}>
          {demo.printAll}
        </Button>
      </div>
      {network.demo ? (
        <IdentityPicker identities={identities} current={currentIdentity} onIdentity={onIdentity} />
      ) : (
        <Notice title={demo.otherNetwork} />
      )}
      {sampleGroups.map(({ group, packs }) => (
        <section key={group} aria-labelledby={`samples-${group}`}>
          <h2 id={`samples-${group}`} className="mb-3 font-display text-title font-semibold">
            {demo.groups[group]}
          </h2>
          <ul className={GRID}>
            {packs.map(({ name, expected, ...sample }) => (
              <SampleLabel
                key={name}
                {...sample}
                title={demo.titles[name] ?? sample.title}
                now={now}
                onScan={onScan}
              >
                <ExpectedAnswer outcome={expected} />
              </SampleLabel>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="samples-units">
        <h2 id="samples-units" className="mb-3 font-display text-title font-semibold">
          {demo.groups.units}
        </h2>
        <ul className={GRID}>
          {goldenUnits.map(({ name, packs, ...sample }) => (
            <SampleLabel
              key={name}
              {...sample}
              title={demo.titles[name] ?? sample.title}
              now={now}
              onScan={onScan}
            >
              <p className="pb-1 text-small">{demo.seenUnit(format.number(packs))}</p>
            </SampleLabel>
          ))}
        </ul>
      </section>
    </div>
  );
}
