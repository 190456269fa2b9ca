import { problems } from './problems';

export type Literal = string | number | boolean | null;

/**
 * One step of a path, e.g. `getByTitle('Pairs')`: lower-case name, its arguments by position and by (lower-case) name.
 */
export interface Segment {
  readonly name: string;
  readonly raw: string;
  readonly args: readonly Literal[];
  readonly named: ReadonlyMap<string, Literal>;
  /** True where the segment had parentheses, even empty ones. */
  readonly called: boolean;
  /** Positions and names of the arguments somebody asked for: what is left over no method knows. */
  readonly read: Set<number | string>;
  /** True where the arguments are the body's; whoever judges the body knows which of them are left over. */
  readonly inBody?: true;
}

type Aliases = ReadonlyMap<string, string>;

/** Splits at `separator` outside quotes and parentheses. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** Reads one literal as OData v3 writes it; aliases such as `@v` are looked up in the query. */
export function parseLiteral(text: string, aliases: Aliases): Literal {
  const value = text.trim();
  if (value.startsWith('@')) {
    const alias = aliases.get(value.toLowerCase());
    if (alias === undefined) throw problems.badQuery(`The parameter alias '${value}' has no value.`);
    return parseLiteral(alias, new Map());
  }
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/i.exec(value);
  if (quoted) return (quoted[1] ?? '').replace(/''/g, "'");
  // a value as JSON, e.g. @v={'High':'0','Low':'1'} of doesUserHavePermissions
  if (/^\{.*\}$/s.test(value)) return value;
  if (/^-?\d+(\.\d+)?[LlMmDdFf]?$/.test(value)) return Number.parseFloat(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  if (/^null$/i.test(value)) return null;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return value.toLowerCase();
  throw problems.badQuery(`The expression "${value}" is not valid.`);
}

function parseSegment(text: string, aliases: Aliases): Segment {
  const open = text.indexOf('(');
  if (open < 0)
    return { name: text.toLowerCase(), raw: text, args: [], named: new Map(), called: false, read: new Set() };
  if (!text.endsWith(')')) throw problems.badQuery(`The expression "${text}" is not valid.`);
  const inside = text.slice(open + 1, -1);
  const args: Literal[] = [];
  const named = new Map<string, Literal>();
  for (const part of inside.trim() === '' ? [] : split(inside, ',')) {
    const pair = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(part);
    if (pair) named.set((pair[1] ?? '').toLowerCase(), parseLiteral(pair[2] ?? '', aliases));
    else args.push(parseLiteral(part, aliases));
  }
  return { name: text.slice(0, open).toLowerCase(), raw: text, args, named, called: true, read: new Set() };
}

/** Walks a decoded path below `/_api/` into its segments. Quotes protect slashes. */
export function parsePath(path: string, aliases: Aliases): Segment[] {
  return split(path, '/')
    .filter((part) => part !== '')
    .map((part) => parseSegment(part, aliases));
}

/** The argument called `name`, or the one at `position`. */
export function argumentOf(segment: Segment, position: number, name: string): Literal | undefined {
  const key = name.toLowerCase();
  segment.read.add(segment.named.has(key) ? key : position);
  return segment.named.get(key) ?? segment.args[position];
}

/** Refuses what nobody asked for: an argument that is ignored would be a wish that is not granted. */
export function demandAllRead({ raw, args, named, read, name, inBody }: Segment): void {
  if (inBody === true) return;
  const unknown = [...named.keys()].find((key) => !read.has(key));
  if (unknown !== undefined) throw problems.unknownParameter(unknown, name);
  if (args.some((_, position) => !read.has(position)))
    throw problems.badQuery(`The expression "${raw}" has a parameter the method ${name} does not have.`);
}

/** As `argumentOf`, as a string; refused where missing. */
export function textArgument(segment: Segment, position: number, name: string): string {
  const value = argumentOf(segment, position, name);
  if (value === undefined || value === null)
    throw problems.badQuery(`The parameter ${name} of ${segment.raw} is missing.`);
  return String(value);
}

/** As `textArgument`, for whole numbers. */
export function numberArgument(segment: Segment, position: number, name: string): number {
  const value = Number(textArgument(segment, position, name));
  if (!Number.isInteger(value))
    throw problems.badQuery(`The parameter ${name} of ${segment.raw} is not a whole number.`);
  return value;
}

/** As `textArgument`, for booleans; absent means `fallback`. */
export function booleanArgument(segment: Segment, position: number, name: string, fallback: boolean): boolean {
  const value = argumentOf(segment, position, name);
  if (value === undefined || value === null) return fallback;
  return value === true || value === 1 || String(value).toLowerCase() === 'true';
}
