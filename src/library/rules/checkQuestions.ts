import type { Issue } from '../../ground/rules/Issue';
import type { PolicyQuestion } from './PolicyDocument';

/** More than that is an examination. */
const mostQuestions = 8;
const mostOthers = 5;
const mostLetters = 500;

/** What is wrong with the questions asked before a signature; each names the field of its own question. */
export function checkQuestions(questions: readonly PolicyQuestion[]): readonly Issue[] {
  const many: readonly Issue[] =
    questions.length > mostQuestions ? [{ code: 'tooMany', field: 'questions', facts: { max: mostQuestions } }] : [];
  return [...many, ...questions.flatMap(checkOne)];
}

function checkOne(question: PolicyQuestion): readonly Issue[] {
  const field = (name: string): string => `questions ${question.key} ${name}`;
  const { answer, others } = question;
  const texts = (['question', 'answer', 'why'] as const).flatMap((name): Issue[] => {
    if (question[name].trim() === '') return [{ code: 'required', field: field(name) }];
    return question[name].length > mostLetters
      ? [{ code: 'tooLong', field: field(name), facts: { max: mostLetters } }]
      : [];
  });
  if (others.length === 0) return [...texts, { code: 'required', field: field('others') }];
  // the same answer twice could not be told apart
  if (new Set([answer, ...others]).size <= others.length)
    return [...texts, { code: 'alreadyThere', field: field('others') }];
  if (others.length > mostOthers)
    return [...texts, { code: 'tooMany', field: field('others'), facts: { max: mostOthers } }];
  return texts;
}
