import type { Answer, LotFacts, ProductFacts } from '../../reportFacts.ts';
import { answered, type Wording } from '../wording.ts';
import type { Block, Field } from './block.ts';

/** The product and the lot as registered, or why they are not here. */
export function productBlocks(
  product: Answer<ProductFacts>,
  lot: Answer<LotFacts>,
  wording: Wording,
): readonly Block[] {
  const { report } = wording.text;
  return [
    { kind: 'heading', level: 2, text: report.product.title },
    product.status === 'found'
      ? { kind: 'fields', rows: productFields(product.value, wording) }
      : { kind: 'text', text: answered(product, wording, () => ''), tone: 'alarm' },
    { kind: 'heading', level: 2, text: report.lot.title },
    lot.status === 'found'
      ? { kind: 'fields', rows: lotFields(lot.value, wording) }
      : { kind: 'text', text: answered(lot, wording, () => ''), tone: 'alarm' },
  ];
}

function productFields(product: ProductFacts, wording: Wording): readonly Field[] {
  const { report, verify } = wording.text;
  const { format } = wording;
  const words = report.product;
  const { storage, serialisedSince, leaflet } = product;
  return [
    { term: words.name, value: product.name },
    { term: words.strength, value: product.strength },
    { term: words.doseForm, value: product.doseForm },
    { term: words.packSize, value: verify.product.packOf(product.packSize, format) },
    { term: verify.label.gtin, value: product.gtin },
    { term: words.atc, value: product.atc === '' ? report.none : product.atc },
    { term: words.kind, value: words.kinds[product.kind] },
    { term: words.storage, value: verify.product.storage(storage.min, storage.max, format) },
    { term: words.holder, value: wording.party(product.holder) },
    { term: words.serialisedSince, value: serialisedSince ?? report.none },
    ...(leaflet === undefined
      ? []
      : [{ term: words.leaflet, value: [leaflet.uri, leaflet.hash], wide: true }]),
    ...(product.readingsRequired
      ? [{ term: report.temperature.title, value: report.temperature.required, wide: true }]
      : []),
  ];
}

function lotFields(lot: LotFacts, wording: Wording): readonly Field[] {
  const words = wording.text.report.lot;
  return [
    { term: words.number, value: lot.number },
    { term: words.expiry, value: lot.expiry },
    { term: words.openedBy, value: wording.party(lot.opener) },
    { term: words.opened, value: wording.time(lot.opened.time) },
    { term: words.units, value: wording.format.number(lot.units) },
    { term: wording.text.report.steps.transaction, value: lot.opened.transaction, wide: true },
  ];
}
