import type { PromptSet } from '../../src/ground/rules/Catalogue';

/** Questions to think with, by what a session is mostly about; none has to be asked. */
export const promptSets: readonly PromptSet[] = [
  {
    key: 'eyfs',
    position: 1,
    title: 'Early years: three opportunities',
    offers: ['eyfs', 'eyfs-group'],
    prompts: [
      'What would you like to talk about, above all about a child’s development or wellbeing?',
      'What could help with what has come up, and who does it?',
      'Where would coaching help you to become better at what you do?',
    ],
  },
  {
    key: 'oversight',
    position: 2,
    title: 'Management oversight and accountability',
    offers: [],
    prompts: [
      'Is what was put in place working? How do we know?',
      'Where is a plan not working, or a situation getting worse, and what happens today?',
      'Where do parents not go along, or only seem to?',
      'What does the evidence say when it is seen from three sides, and how does it stand against the thresholds?',
      'How heavy is the caseload, and what at work makes it harder?',
    ],
  },
  {
    key: 'development',
    position: 3,
    title: 'Continuing professional development',
    offers: [],
    prompts: [
      'Which threshold or pathway would you like to be surer of?',
      'Which referral still waits for an answer? When is it chased?',
      'Was advice that was asked for written down?',
      'Where was consent needed, and was it asked?',
      'What have you learned lately, from reviews or from courses, that changes what we do?',
    ],
  },
  {
    key: 'multiAgency',
    position: 4,
    title: 'Multi-agency working',
    offers: [],
    prompts: [
      'Which meetings with others are coming, and who prepares the report?',
      'Are the notes of the last meeting here, and are our actions done?',
      'Where do we and another service see it differently, and which way is there to settle it?',
    ],
  },
  {
    key: 'voice',
    position: 5,
    title: 'Voice of the child',
    offers: [],
    prompts: [
      'What is a day like for this child?',
      'What has the child said or shown that they want, and who heard it?',
      'What about culture, faith, language, disability or identity do we need to understand better?',
    ],
  },
  {
    key: 'support',
    position: 6,
    title: 'Personal support',
    offers: [],
    prompts: [
      'What does this work do to you at the moment?',
      'Is this support, counselling or consultation, and is here the right place for it?',
      'What of it stays between us, and what would have to be told?',
      'What would help before the next time?',
    ],
  },
  {
    key: '4x4x4',
    position: 7,
    title: '4 × 4 × 4',
    offers: [],
    prompts: [
      'Cycle: what happened, how was it, what does it mean, what comes next?',
      'Functions: management, development, support, link to the organisation. Which did we leave out?',
      'Whom does it touch: the child and family, you, the school, the other services?',
    ],
  },
  {
    key: 'thinking',
    position: 8,
    title: 'Thinking again',
    offers: [],
    prompts: [
      'What happened, and what does it mean?',
      'What else could it be?',
      'What would the child say?',
      'What are we assuming?',
      'What will we do, by when, and how will we know?',
    ],
  },
];
