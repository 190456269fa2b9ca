/** A table for a file: its head, then its rows. Every cell is a text. */
export type ExportRows = readonly (readonly string[])[];

/**
 * Spreadsheets take a text that begins so for a formula, and a formula may fetch or send: OWASP, CSV injection. Also
 * behind blanks, and in the wide forms of East Asian keyboards.
 */
const beginsFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** As RFC 4180 has it, with the mark by which Excel knows UTF-8; what could be a formula begins with an apostrophe. */
export function csvOf(rows: ExportRows): string {
  const cell = (text: string): string => `"${harmless(text).replace(/"/g, '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const harmless = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text);
