import type { Literal } from '../protocol/parsePath';
import { parseLiteral } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Comparison, Expression } from './Expression';

const token = /\s*((?:guid|datetime)?'(?:[^']|'')*'|\(|\)|,|[^\s(),']+)/giy;

function tokens(text: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text);
    if (!match) throw invalid(text);
    found.push(match[1] ?? '');
  }
  return found;
}

function invalid(text: string): Error {
  return problems.badQuery(`The expression "${text}" is not valid.`);
}

const comparisons: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const flipped: Record<string, Comparison> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

function isName(text: string): boolean {
  return /^[A-Za-z_][\w/]*$/.test(text) && !/^(true|false|null)$/i.test(text);
}

/**
 * Recursive descent over OData v3's filter as SharePoint takes it: comparisons, and, or, not, startswith, substringof.
 */
class FilterParser {
  private at = 0;
  private depth = 0;
  private readonly text: string;
  private readonly list: readonly string[];
  private readonly aliases: ReadonlyMap<string, string>;

  public constructor(text: string, aliases: ReadonlyMap<string, string>) {
    this.text = text;
    this.list = tokens(text);
    this.aliases = aliases;
  }

  public parse(): Expression {
    const expression = this.any();
    if (this.at < this.list.length) throw invalid(this.text);
    return expression;
  }

  private any(): Expression {
    const parts = [this.all()];
    while (this.takeWord('or')) parts.push(this.all());
    return parts.length === 1 && parts[0] ? parts[0] : { op: 'or', parts };
  }

  private all(): Expression {
    const parts = [this.one()];
    while (this.takeWord('and')) parts.push(this.one());
    return parts.length === 1 && parts[0]
      ? parts[0]
      : { op: 'and', parts: parts.flatMap((part) => (part.op === 'and' ? part.parts : [part])) };
  }

  private one(): Expression {
    this.depth += 1;
    if (this.depth > 200) throw invalid(this.text);
    if (this.takeWord('not')) return { op: 'not', part: this.one() };
    if (this.peek() === '(' && !this.isBracketed()) {
      this.at += 1;
      const inner = this.any();
      this.need(')');
      return this.afterGroup(inner);
    }
    const head = this.operand();
    if (this.peek() === '(') return this.call(head.toLowerCase());
    const op = this.next().toLowerCase();
    if (!comparisons.includes(op)) throw invalid(this.text);
    const right = this.operand();
    if (isName(head)) return { op: op as Comparison, field: head, value: this.literal(right) };
    if (isName(right)) return { op: flipped[op] ?? 'eq', field: right, value: this.literal(head) };
    throw invalid(this.text);
  }

  /** `(… ) eq true` and `eq 1` are allowed after a group or a function. */
  private afterGroup(inner: Expression): Expression {
    if (!this.takeWord('eq')) return inner;
    const value = this.literal(this.operand());
    return value === true || value === 1 ? inner : { op: 'not', part: inner };
  }

  private call(name: string): Expression {
    this.need('(');
    const first = this.operand();
    // startswith and substringof alone take two values
    if (this.peek() !== ',') throw problems.badQuery(`The function '${name}' is not supported in $filter.`);
    this.need(',');
    const second = this.operand();
    this.need(')');
    if (name === 'startswith' && isName(first))
      return this.afterGroup({ op: 'startswith', field: first, value: this.literal(second) });
    if (name === 'substringof' && isName(second))
      return this.afterGroup({ op: 'substringof', field: second, value: this.literal(first) });
    throw problems.badQuery(`The function '${name}' is not supported in $filter.`);
  }

  /** True where brackets stand round a single name or literal, not round a condition. */
  private isBracketed(): boolean {
    let open = this.at;
    while (this.list[open] === '(') open += 1;
    const closing = this.list.slice(open + 1, open + 1 + (open - this.at));
    return closing.length === open - this.at && closing.every((each) => each === ')');
  }

  /** A name or a literal, brackets round it or not. */
  private operand(): string {
    if (this.peek() !== '(') return this.next();
    if (!this.isBracketed()) throw invalid(this.text);
    this.need('(');
    const inner = this.operand();
    this.need(')');
    return inner;
  }

  private literal(text: string): Literal {
    return parseLiteral(text, this.aliases);
  }

  private peek(): string | undefined {
    return this.list[this.at];
  }

  private next(): string {
    const value = this.list[this.at];
    if (value === undefined) throw invalid(this.text);
    this.at += 1;
    return value;
  }

  private need(value: string): void {
    if (this.next() !== value) throw invalid(this.text);
  }

  private takeWord(word: string): boolean {
    if (this.peek()?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }
}

export function parseFilter(text: string, aliases: ReadonlyMap<string, string>): Expression {
  if (text.trim() === '') throw invalid(text);
  return new FilterParser(text, aliases).parse();
}

export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

export function parseOrderBy(text: string): Sort[] {
  return text.split(',').map((part) => {
    const match = /^\s*([A-Za-z_][\w/]*)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (!match) throw problems.badQuery(`The $orderby expression "${text}" is not valid.`);
    return { field: match[1] ?? '', descending: match[2]?.toLowerCase() === 'desc' };
  });
}
