/**
 * What an XML file may hold; https://www.w3.org/TR/xml/#charsets. Anything else makes Word call the whole file damaged.
 */
const unholdable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same value, with the replacement character for what no XML file can hold in any of its texts. */
export function xmlText<T>(value: T): T {
  if (typeof value === 'string') return value.replace(unholdable, '\ufffd') as T & string;
  if (Array.isArray(value)) return value.map((one: unknown) => xmlText(one)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, xmlText<unknown>(one)])) as T & object;
}
