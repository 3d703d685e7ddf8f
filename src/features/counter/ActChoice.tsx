import type { LeavingReason } from '../../chain/recordAct.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { BasketAct } from './basketAct.ts';

interface Props {
  readonly act: BasketAct;
  readonly onAct: (act: BasketAct) => void;
}

const KINDS = ['dispense', 'undo', 'hold', 'release', 'decommission'] as const;
const REASONS: readonly LeavingReason[] = [
  'damaged',
  'destroyed',
  'lost',
  'stolen',
  'sampled_by_authority',
  'free_sample',
  'exported',
  'implanted',
  'relabelled',
  'other',
];
const SELECT = 'min-h-touch w-full min-w-0 rounded-control border-2 border-soft bg-card px-3';

/** What is to be recorded about the basket; taking out of trade wants a reason. */
export function ActChoice({ act, onAct }: Props) {
  const { basket } = useText().text.counter;
  const first = REASONS[0] ?? 'other';
  return (
    <div className="grid gap-2">
      <select
        aria-label={basket.act}
        className={SELECT}
        value={act.kind}
        onChange={({ target }) => {
          const kind = KINDS.find((known) => known === target.value) ?? 'dispense';
          onAct(kind === 'decommission' ? { kind, reason: first } : { kind });
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {basket.acts[kind]}
          </option>
        ))}
      </select>
      {act.kind === 'decommission' && (
        <select
          aria-label={basket.reason}
          className={SELECT}
          value={act.reason}
          onChange={({ target }) =>
            onAct({ kind: act.kind, reason: REASONS.find((known) => known === target.value) ?? first })
          }
        >
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {basket.reasons[reason]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
