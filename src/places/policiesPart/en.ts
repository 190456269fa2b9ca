import { counted, numberWord } from '../../ground/words/words';

export const policiesPartStrings = {
  allOf: (count: number): string => `All ${numberWord(count)} policies`,
  inHub: 'Open in the Hub',
  older: 'An administrator has to press Set-up on the Hub’s site first.',
  unlisted: 'Once your trust has registered its policies, those for you stand here.',
  unknown: (count: number): string => `${counted(count, 'entry', 'entries')} could not be read.`,
};
