import type { FaultRule } from './FaultWorld';

/** Numbers of requests, counted from 1, that one press has disturbed all at once. */
export type Group = readonly number[];

/** Disturbs several requests of one press, each the first time it is sent. */
export interface Together {
  /** The rules for what is sent next, asked with its lines; undefined where there is nothing to disturb. */
  before(lines: readonly string[]): readonly FaultRule[] | undefined;
  /** Numbers that were to be disturbed and whose request was sent as it is when nothing disturbs it. */
  met(): Group;
  /** True where something was sent that is not sent when nothing disturbs it, beside the disturbed requests again. */
  strayed(): boolean;
}

/** The lines of each thing sent: one of a request, or a batch's own and those of its parts. */
export type Exchanges = readonly (readonly string[])[];

/** As many groups as it takes that none holds two requests of one batch, or of two things sent one after the other. */
export function groupsOf(exchanges: Exchanges, chosen: Group): readonly Group[] {
  const exchangeOf = exchanges.flatMap((lines, index) => lines.map(() => index));
  const groups: number[][] = [];
  const last: number[] = [];
  for (const number of [...chosen].sort((a, b) => a - b)) {
    const exchange = exchangeOf[number - 1] ?? 0;
    const free = last.findIndex((used) => used < exchange - 1);
    const at = free < 0 ? groups.length : free;
    groups[at] = [...(groups[at] ?? []), number];
    last[at] = exchange;
  }
  return groups;
}

/** Cut off, or refused as a whole, a batch is sent again as a whole; a part that was refused is sent again alone. */
export function together(exchanges: Exchanges, group: Group, kind: string): Together {
  const numbers = numbersByLine(exchanges.flat());
  const used = new Map<string, number>();
  const awaited: string[] = [];
  const open = new Set(group);
  const met: number[] = [];
  let strayed = false;

  /** Counts the lines as sent; answers their numbers. */
  const count = (lines: readonly string[]): readonly number[] =>
    lines.map((line) => {
      const time = used.get(line) ?? 0;
      used.set(line, time + 1);
      const number = numbers.get(line)?.[time];
      if (number === undefined) strayed = true;
      return number ?? 0;
    });
  const forget = (lines: readonly string[]): void => {
    for (const line of lines) used.set(line, (used.get(line) ?? 1) - 1);
  };
  /** The lines that are not what is awaited again. */
  const isAgain = (lines: readonly string[]): boolean => {
    const left = [...awaited];
    const all = lines.every((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    if (all) awaited.splice(0, awaited.length, ...left);
    return all;
  };

  return {
    before(lines) {
      const [, ...parts] = lines;
      if (kind === 'digest' && lines.length === 1 && /\/contextinfo$/i.test(lines[0] ?? '') && awaited.length > 0)
        return undefined;
      if (isAgain(parts.length > 0 ? parts : lines)) return undefined;
      const sent = count(lines);
      const at = sent.findIndex((number) => open.has(number));
      if (at < 0) return undefined;
      const number = sent[at] ?? 0;
      open.delete(number);
      met.push(number);
      const whole = at === 0 || kind.startsWith('cut');
      if (kind.startsWith('delay')) return ruleOf(lines, at, kind);
      if (whole && parts.length > 0) forget(lines);
      else awaited.push(lines[at] ?? '');
      return ruleOf(lines, at, kind);
    },
    met: () => met,
    strayed: () => strayed || awaited.length > 0 || [...numbers].some(([line, all]) => used.get(line) !== all.length),
  };
}

/** Of what is sent next the part at this place. */
function ruleOf(lines: readonly string[], at: number, kind: string): readonly FaultRule[] {
  const match = pathOf(lines[at] ?? '');
  const nth = lines.slice(0, at + 1).filter((line) => pathOf(line).includes(match)).length;
  return [{ match, nth, kind }];
}

/** As the tenant writes it in what its rules are compared with. */
function pathOf(line: string): string {
  const address = line.slice(line.indexOf(' ') + 1);
  const url = new URL(address, 'http://127.0.0.1');
  return `${url.pathname}${url.search}`;
}

function numbersByLine(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  lines.forEach((line, index) => numbers.set(line, [...(numbers.get(line) ?? []), index + 1]));
  return numbers;
}
