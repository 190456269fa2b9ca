import type { StagePrompt } from '../../src/ground/rules/Catalogue';

/** The problem-solving cycle. Reflection and analysis are what gets skipped, so each has its own box and question. */
export const stagePrompts: readonly StagePrompt[] = [
  { stage: 'experience', title: 'Experience', prompt: 'What happened? What did you see and hear?' },
  { stage: 'reflection', title: 'Reflection', prompt: 'How did it leave you feeling?' },
  {
    stage: 'analysis',
    title: 'Analysis',
    prompt: 'What is a day like for this child? What do we know, and what do we assume?',
  },
  { stage: 'plan', title: 'Plan', prompt: 'What needs to happen now, and what if it does not work?' },
];
