import { HAND_OFF_FORMS, type HandOffForm } from '../domain/handOffForm.ts';
import { fieldsOf, textOf } from './fields.ts';
import { type Kept, kept } from './kept.ts';
import { windowValue } from './windowValue.ts';

/** When the basket of a till is signed: for each patient, or when some minutes have gone by. */
export type SigningMoment = 'patient' | 'interval';

/** What is set for this till. It stays on the device and never names a person. */
export interface TillSettings {
  /** From 1. */
  readonly number: number;
  /** Such as “Counter left”. */
  readonly name?: string;
  readonly signing: SigningMoment;
  /** After so many minutes an unsigned basket asks to be signed. */
  readonly minutes: number;
  /** Whether single keys such as `?` do something; assistive technology may need them itself. */
  readonly keys: boolean;
  readonly handOff: HandOff;
}

/** How a checked pack gets to the dispensing system, so that nobody scans it there again. */
export interface HandOff {
  readonly way: HandOffWay;
  /** How it is written on the clipboard. */
  readonly form: HandOffForm;
  /** The address to open, with places for the label. */
  readonly link: string;
  /** Whether every pack that may be dispensed is passed on by itself. */
  readonly auto: boolean;
}

export const HAND_OFF_WAYS = ['off', 'clipboard', 'link'] as const;
export type HandOffWay = (typeof HAND_OFF_WAYS)[number];

/** Minutes that can be chosen. */
export const INTERVALS: readonly number[] = [5, 15, 30, 60];

const STANDARD: TillSettings = {
  number: 1,
  signing: 'patient',
  minutes: 15,
  keys: true,
  handOff: { way: 'off', form: 'element_string', link: '', auto: false },
};
const LONGEST_LINK = 500;
const MOST_TILLS = 999;
const LONGEST_NAME = 40;

const device = kept<TillSettings>('theriac.till', settingsOf);

/**
 * What is set for this till. Each window keeps the number and name it had when it was opened or that were set in it, so
 * that two windows of one device can be two tills; a new window begins with what was set last.
 */
export const tillSettings: Kept<TillSettings> = {
  get: current,
  set(next) {
    here = nameOf(next);
    stored.save(here);
    return device.set(next);
  },
  subscribe: device.subscribe,
};

type TillName = Pick<TillSettings, 'number' | 'name'>;

const stored = windowValue('theriac.till');
let here = nameOf(stored.load() === undefined ? device.get() : settingsOf(stored.load()));
stored.save(here);
let merged = { device: device.get(), here, value: merge() };

/** The same object until something changes. */
function current(): TillSettings {
  if (merged.device !== device.get() || merged.here !== here)
    merged = { device: device.get(), here, value: merge() };
  return merged.value;
}

function merge(): TillSettings {
  const { number: _, name: __, ...others } = device.get();
  return { ...others, ...here };
}

function nameOf({ number, name }: TillSettings): TillName {
  return name === undefined ? { number } : { number, name };
}

function settingsOf(given: unknown): TillSettings {
  const { number, name, signing, minutes, keys, handOff } = fieldsOf(given);
  const title = textOf(name)?.trim().slice(0, LONGEST_NAME);
  return {
    number:
      typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= MOST_TILLS
        ? number
        : STANDARD.number,
    ...(title === undefined || title === '' ? {} : { name: title }),
    signing: signing === 'interval' ? signing : STANDARD.signing,
    minutes: INTERVALS.find((known) => known === minutes) ?? STANDARD.minutes,
    keys: typeof keys === 'boolean' ? keys : STANDARD.keys,
    handOff: handOffOf(handOff),
  };
}

function handOffOf(given: unknown): HandOff {
  const { way, form, link, auto } = fieldsOf(given);
  return {
    way: HAND_OFF_WAYS.find((known) => known === way) ?? STANDARD.handOff.way,
    form: HAND_OFF_FORMS.find((known) => known === form) ?? STANDARD.handOff.form,
    link: textOf(link)?.slice(0, LONGEST_LINK) ?? '',
    auto: auto === true,
  };
}

/** How the till is called in the journal and to other tills. */
export function tillLabel({ number, name }: TillName): string {
  return name === undefined ? String(number) : `${number} · ${name}`;
}

/** Whether packs can be passed on with nobody pressing anything: a browser opens web addresses only for a person. */
export function canPassByItself({ way, link }: HandOff): boolean {
  return way === 'clipboard' || (way === 'link' && !/^https?:/i.test(link));
}

/** Whether they are. */
export function passesByItself(settings: HandOff): boolean {
  return settings.auto && canPassByItself(settings);
}
