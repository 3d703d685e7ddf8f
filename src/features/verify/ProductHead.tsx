import type { Evidence } from '../../domain/evidence.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { wholeStrength } from '../../ui/wholeStrength.ts';

/** The product as the catalogue has it: what a person compares with the box in their hand. */
export function ProductHead({ evidence }: { readonly evidence: Evidence }) {
  const { text, format } = useText();
  const { product: words } = text.verify;
  const { product, partners } = evidence;
  if (product.status !== 'found') return <p className="text-lead font-semibold">{words[product.status]}</p>;
  const { name, strength, doseForm, packSize, holder, storage } = product.value;
  const holding = partners.get(holder);
  return (
    <div className="grid gap-0.5">
      <h2 className="text-title font-semibold">
        {/* As it was registered, in its own direction. */}
        <bdi>
          {name} {wholeStrength(strength)}, {doseForm}
        </bdi>
      </h2>
      <p className="text-soft">
        {words.packOf(packSize, format)}
        {holding?.status === 'found' && ` · ${holding.value.name}`}
      </p>
      <p className="text-small text-soft">{words.storage(storage.min, storage.max, format)}</p>
    </div>
  );
}
