import type { DemoEvent } from './demoEvent.ts';
import { type SsccKey, ssccOf } from './ssccs.ts';

/** What a call of the ledger names a unit by. */
export interface UnitReference {
  readonly sscc: bigint;
  readonly sequence: number;
}

/** Follows how many steps each unit's trail has, as the ledger counts them. */
export class Sequences {
  readonly #steps = new Map<SsccKey, number>();

  reference(key: SsccKey): UnitReference {
    return { sscc: BigInt(ssccOf(key)), sequence: this.#steps.get(key) ?? 0 };
  }

  references(keys: readonly SsccKey[]): UnitReference[] {
    return keys.map((key) => this.reference(key));
  }

  /** Counts the steps that an event recorded. */
  record(event: DemoEvent): void {
    switch (event.do) {
      case 'commission':
        this.#add(event.unit, 1);
        break;
      case 'repack':
        this.#add(event.into, 1);
        break;
      case 'pack':
      case 'unpack':
        // The pallet records a step for each unit.
        this.#add(event.pallet, event.units.length);
        for (const unit of event.units) this.#add(unit, 1);
        break;
      case 'ship':
      case 'receive':
      case 'holdUnits':
        for (const unit of event.units) this.#add(unit, 1);
        break;
      case 'openLot':
      case 'recall':
      case 'withdraw':
      case 'dispense':
      case 'holdPacks':
      case 'decommission':
      case 'reportSuspect':
      case 'declareError':
      case 'revokePrefix':
        break;
      default:
        event satisfies never;
    }
  }

  #add(key: SsccKey, steps: number): void {
    this.#steps.set(key, (this.#steps.get(key) ?? 0) + steps);
  }
}
