import { ServiceError } from '../rules/ServiceError';

/** A Body column's content: JSON, so that SharePoint's own line ends and trimming cannot change a word. */
export type Body = Readonly<Record<string, unknown>>;

export function bodyOf(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body;
  } catch {
    // falls through: text that is no JSON is as wrong as JSON that is no object
  }
  throw new ServiceError('invalid');
}

export function stringOf(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new ServiceError('invalid');
  return value;
}

export function numberOf(body: Body, name: string): number {
  const value = body[name];
  if (typeof value !== 'number') throw new ServiceError('invalid');
  return value;
}

export const maybeNumberOf = (body: Body, name: string): number | undefined =>
  body[name] === undefined || body[name] === null ? undefined : numberOf(body, name);

export function flagOf(body: Body, name: string): boolean {
  const value = body[name];
  if (typeof value !== 'boolean') throw new ServiceError('invalid');
  return value;
}

export function stringsOf(body: Body, name: string): readonly string[] {
  const value = body[name];
  if (!Array.isArray(value)) throw new ServiceError('invalid');
  return value.map((one: unknown) => {
    if (typeof one !== 'string') throw new ServiceError('invalid');
    return one;
  });
}

export function bodiesOf(body: Body, name: string): readonly Body[] {
  const value = body[name];
  if (!Array.isArray(value)) throw new ServiceError('invalid');
  return value.map((one: unknown) => {
    if (typeof one !== 'object' || one === null) throw new ServiceError('invalid');
    return one as Body;
  });
}
