import { AI_TABLE } from './aiTable.ts';
import type { CharacterSet } from './characters.ts';
import { isRuleName, type RuleName } from './rules.ts';

/** One part of a value: its character set, length and rules. */
export interface Component {
  readonly set: CharacterSet;
  readonly min: number;
  readonly max: number;
  readonly rules: readonly RuleName[];
  readonly optional: boolean;
}

/** The rules of one application identifier. */
export interface ApplicationIdentifier {
  readonly ai: string;
  readonly components: readonly Component[];
  /** Bounds of the whole value. */
  readonly min: number;
  readonly max: number;
  /** Of predefined length: the next identifier may follow without a separator. */
  readonly predefined: boolean;
  /** May stand in the query of a Digital Link. */
  readonly attribute: boolean;
  /** One of these groups must be present, all of it; none asked if empty. */
  readonly required: readonly (readonly string[])[];
  /** None of these, by beginning, may be present. */
  readonly excluded: readonly string[];
  /** Sequences of qualifiers if it is a primary key of a Digital Link. */
  readonly qualifiers?: readonly (readonly string[])[];
}

/** What the table says of each; its meaning is worked out when it is first asked for. */
const tokensByCode = new Map<string, readonly string[]>();
const byCode = new Map<string, ApplicationIdentifier>();
/** The first two digits of an application identifier tell how long it is. */
const lengthByPrefix = new Array<number>(100).fill(0);

for (const line of AI_TABLE.trim().split('\n')) {
  const [names = '', ...tokens] = line.split(' ');
  for (const name of names.split(',')) {
    const [first = '', last = first.slice(-1)] = name.split('-');
    for (let digit = Number(first.slice(-1)); digit <= Number(last); digit++) {
      const ai = first.slice(0, -1) + digit;
      tokensByCode.set(ai, tokens);
      lengthByPrefix[Number(ai.slice(0, 2))] = ai.length;
    }
  }
}

function read(ai: string, tokens: readonly string[]): ApplicationIdentifier {
  const components = tokens.filter((t) => /^[NXYZ]/.test(t)).map(readComponent);
  const rest = (sign: string) => tokens.find((t) => t.startsWith(sign))?.slice(1);
  const keys = rest('=');
  return {
    ai,
    components,
    min: components.reduce((sum, c) => sum + (c.optional ? 0 : c.min), 0),
    max: components.reduce((sum, c) => sum + c.max, 0),
    predefined: rest('*') !== undefined,
    attribute: rest('!') === undefined,
    required: (rest('>')?.split(',') ?? []).map((group) => group.split('+')),
    excluded: (rest('<')?.split(',') ?? []).map((other) => (other === '~' ? ai.slice(0, 3) : other)),
    ...(keys === undefined
      ? {}
      : { qualifiers: keys.split('/').map((order) => order.split(',').filter((q) => q !== '')) }),
  };
}

function readComponent(token: string): Component {
  const [shape = '', ...rules] = token.replace('?', '').split(':');
  const max = Number(shape.replace(/\D/g, ''));
  return {
    set: characterSet(shape),
    min: shape.includes('-') ? 1 : max,
    max,
    rules: rules.filter(isRuleName),
    optional: token.endsWith('?'),
  };
}

function characterSet(shape: string): CharacterSet {
  const letter = shape.charAt(0);
  return letter === 'N' || letter === 'Y' || letter === 'Z' ? letter : 'X';
}

/** The application identifier of this exact code, if GS1 assigned it. */
export function applicationIdentifier(ai: string): ApplicationIdentifier | undefined {
  const known = byCode.get(ai);
  const tokens = tokensByCode.get(ai);
  if (known !== undefined || tokens === undefined) return known;
  const found = read(ai, tokens);
  byCode.set(ai, found);
  return found;
}

/** The application identifier that an element string has at this position. */
export function applicationIdentifierAt(text: string, position: number): ApplicationIdentifier | undefined {
  const prefix = (text.charCodeAt(position) - 48) * 10 + text.charCodeAt(position + 1) - 48;
  const length = lengthByPrefix[prefix];
  return length === undefined ? undefined : applicationIdentifier(text.slice(position, position + length));
}

/** All of them, in the order of the table. */
export function allApplicationIdentifiers(): ApplicationIdentifier[] {
  return [...tokensByCode].map(([ai, tokens]) => byCode.get(ai) ?? read(ai, tokens));
}
