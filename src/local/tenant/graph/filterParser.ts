import { GraphError } from './GraphError';
import { notHere } from './published/publishedNames';

export type Literal = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
type TextTest = 'startswith' | 'endswith' | 'contains';

/**
 * A $filter as a tree. Paths inside `any` are relative to its range variable; the variable itself is the empty path.
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly path: string; readonly value: Literal }
  | { readonly kind: 'text'; readonly test: TextTest; readonly path: string; readonly value: string }
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | { readonly kind: 'any'; readonly path: string; readonly inner: Filter };

interface Token {
  readonly kind: 'word' | 'string' | 'mark';
  readonly text: string;
}

const invalid = (text: string): GraphError => new GraphError(400, 'BadRequest', `Invalid filter clause: ${text}`);

function tokens(source: string): Token[] {
  const found: Token[] = [];
  const pattern = /\s*(?:'((?:[^']|'')*)'|([(),])|([^\s(),']+))/y;
  while (source.slice(pattern.lastIndex).trim() !== '') {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (match === null)
      throw invalid(`There is an unterminated string literal or an unexpected character at position ${at}.`);
    if (match[1] !== undefined) found.push({ kind: 'string', text: match[1].replaceAll("''", "'") });
    else if (match[2] !== undefined) found.push({ kind: 'mark', text: match[2] });
    else found.push({ kind: 'word', text: match[3] ?? '' });
  }
  return found;
}

const comparisons: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const textTests: readonly string[] = ['startswith', 'endswith', 'contains'];
const pathShape = /^[A-Za-z_][A-Za-z0-9_]*(?:\/[A-Za-z_][A-Za-z0-9_]*)*$/;

/** OData v4's other functions, which some of Graph's collections take. */
const functionsOfOdata =
  /^(?:tolower|toupper|trim|length|indexof|substring|concat|matchespattern|year|month|day|hour|minute|second|fractionalseconds|date|time|now|round|floor|ceiling|cast|isof|.+\/(?:all|any))$/i;

const unknownFunction = (word: string): GraphError =>
  functionsOfOdata.test(word)
    ? notHere(`the function '${word}' in $filter`)
    : invalid(`An unknown function with name '${word}' was found.`);

/** Reads the part of OData v4's $filter that Graph's calendars and directory take; 400 BadRequest for anything else. */
export function parseFilter(source: string): Filter {
  const list = tokens(source);
  let at = 0;
  const peek = (): Token | undefined => list[at];
  const take = (): Token => {
    const token = list[at];
    if (token === undefined) throw invalid('The expression ends too early.');
    at += 1;
    return token;
  };
  const expect = (text: string): void => {
    const token = take();
    if (token.kind === 'string' || token.text !== text) throw invalid(`'${text}' expected, '${token.text}' found.`);
  };
  const isWord = (text: string): boolean => peek()?.kind === 'word' && peek()?.text === text;
  const isMark = (text: string): boolean => peek()?.kind === 'mark' && peek()?.text === text;

  const readPath = (variable: string | undefined): string => {
    const token = take();
    if (token.kind !== 'word' || !pathShape.test(token.text))
      throw invalid(`A property was expected, '${token.text}' found.`);
    if (variable === undefined) return token.text;
    if (token.text === variable) return '';
    if (!token.text.startsWith(`${variable}/`))
      throw invalid(`'${token.text}' does not begin with the range variable '${variable}'.`);
    return token.text.slice(variable.length + 1);
  };
  const readLiteral = (): Literal => {
    const token = take();
    if (token.kind === 'string') return token.text;
    if (token.kind === 'mark') throw invalid(`A value was expected, '${token.text}' found.`);
    if (token.text === 'null') return null;
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    if (/^-?\d+(?:\.\d+)?$/.test(token.text)) return Number(token.text);
    // Instants and GUIDs stand without quotes in OData v4.
    if (/^\d{4}-\d{2}-\d{2}/.test(token.text) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token.text))
      return token.text;
    throw invalid(`A value was expected, '${token.text}' found.`);
  };

  const readAny = (word: string): Filter => {
    expect('(');
    const head = take();
    const match = /^([A-Za-z_]\w*):(.*)$/.exec(head.text);
    if (head.kind !== 'word' || match === null) throw invalid('any() needs a range variable.');
    const [, variable = '', rest = ''] = match;
    // `ep:ep/id` is one word to the tokenizer; what follows the colon is put back.
    if (rest !== '') {
      at -= 1;
      list[at] = { kind: 'word', text: rest };
    }
    const inner = readOr(variable);
    expect(')');
    return { kind: 'any', path: word.slice(0, -'/any'.length), inner };
  };

  const readPrimary = (variable: string | undefined): Filter => {
    if (isMark('(')) {
      expect('(');
      const inner = readOr(variable);
      expect(')');
      return inner;
    }
    if (isWord('not')) {
      take();
      return { kind: 'not', inner: readPrimary(variable) };
    }
    const next = list[at + 1];
    if (peek()?.kind === 'word' && next?.kind === 'mark' && next.text === '(') return readFunction(variable);
    return readComparison(variable);
  };

  const readFunction = (variable: string | undefined): Filter => {
    const { text: word } = take();
    const name = word.toLowerCase();
    if (variable === undefined && /\/any$/i.test(word)) return readAny(word);
    if (!textTests.includes(name)) throw unknownFunction(word);
    expect('(');
    const path = readPath(variable);
    expect(',');
    const value = readLiteral();
    expect(')');
    if (typeof value !== 'string') throw invalid(`${word} compares text.`);
    return { kind: 'text', test: name as TextTest, path, value };
  };

  const readComparison = (variable: string | undefined): Filter => {
    const path = readPath(variable);
    const operator = take().text;
    if (operator === 'in') {
      expect('(');
      const values = [readLiteral()];
      while (isMark(',')) {
        take();
        values.push(readLiteral());
      }
      expect(')');
      return { kind: 'in', path, values };
    }
    if (!comparisons.includes(operator)) throw invalid(`An operator was expected, '${operator}' found.`);
    return { kind: 'compare', operator: operator as Comparison, path, value: readLiteral() };
  };

  const readAnd = (variable: string | undefined): Filter => {
    let left = readPrimary(variable);
    while (isWord('and')) {
      take();
      left = { kind: 'and', left, right: readPrimary(variable) };
    }
    return left;
  };
  function readOr(variable: string | undefined): Filter {
    let left = readAnd(variable);
    while (isWord('or')) {
      take();
      left = { kind: 'or', left, right: readAnd(variable) };
    }
    return left;
  }

  const filter = readOr(undefined);
  const rest = peek();
  if (rest !== undefined) throw invalid(`'${rest.text}' was not expected here.`);
  return filter;
}
