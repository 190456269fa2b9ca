import type { DevelopmentView } from '../DevelopmentService';
import type { DevelopmentWords } from '../rules/DevelopmentWords';

/** What a form begins with: what was written, else the questions with empty boxes and one priority. */
export function wordsToWrite(
  { questions }: Pick<DevelopmentView, 'questions'>,
  usual: readonly string[],
  written: DevelopmentWords | undefined,
): DevelopmentWords {
  const asked = (questions ?? usual).map((title) => ({ title, words: '' }));
  const answers = written === undefined || written.answers.length === 0 ? asked : written.answers;
  const priorities = written?.priorities ?? [];
  return { answers, priorities: priorities.length === 0 ? [{ words: '', part: '' }] : priorities };
}
