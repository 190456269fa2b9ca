import type { AcademicYear } from '../../../ground/rules/School';
import { daysWritten } from './daysWritten';
import type { TermEntry } from './TermEntry';

/** Lines of a text, as it was copied from a website; empty ones are nothing. */
export function readTermText(text: string, year: AcademicYear): readonly TermEntry[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((words, index) => ({ words: words.trim(), line: index + 1 }))
    .filter(({ words }) => words !== '')
    .map(({ words, line }): TermEntry => {
      const { days, listed, trouble } = daysWritten(words, year);
      return { line, words, days, listed, ...(trouble === undefined ? {} : { trouble }) };
    });
}
