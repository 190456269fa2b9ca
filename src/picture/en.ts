import { counted } from '../ground/words/words';
import type { CountProgress } from './useCases/bringUpToDate';

export const pictureStrings = {
  counters: {
    title: 'Counts for trust leads',
    lead: 'The Trust place shows counts and dates of every school. They are made from the registers, and can be made anew from them at any time.',
    countAnew: 'Count everything anew',
    counting: 'Counting …',
    progress: ({ step, done, total }: CountProgress): string => {
      if (total === 0) return '';
      return step === 'reading' ? `Read ${done} of ${total}.` : `Written ${done} of ${total}.`;
    },
    done: (schools: number, inScope: number): string =>
      `Counted: ${counted(schools, 'school', 'schools')}, ${counted(inScope, 'person', 'people')} who should have supervision.`,
    failed: 'The count did not come to its end. What was counted before stands; count again.',
  },
};
