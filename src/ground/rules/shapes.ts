/** Whether a value that was read is what it should be. */
export type Check = (value: unknown) => boolean;

/** Longer is no sentence of a page: a row with such a text is left out. */
const longestText = 4000;

export const text: Check = (value) => typeof value === 'string' && value.length <= longestText;
export const word: Check = (value) => text(value) && value !== '';
export const flag: Check = (value) => typeof value === 'boolean';
export const between =
  (least: number, most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
export const count: Check = between(0, 100_000);
export const among =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const each =
  (check: Check, mostParts = 200): Check =>
  (value) =>
    Array.isArray(value) && value.length <= mostParts && value.every(check);
export const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]));
export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
