import type { AgendaItem } from '../../src/ground/rules/Catalogue';

/**
 * The policy's checklist of thirteen items. Cases are written once, under item 5; the record shows their stages under 5
 * to 8.
 */
export const agenda: readonly AgendaItem[] = [
  { number: 1, title: 'Welcome', block: 'introduction', prompt: 'How are you arriving today?', cases: false },
  {
    number: 2,
    title: 'Roles and confidentiality',
    block: 'introduction',
    prompt: 'What stays between us, and when would we have to tell somebody?',
    cases: false,
  },
  {
    number: 3,
    title: 'Agreed expectations',
    block: 'introduction',
    prompt: 'What do you need from this hour, and what do I?',
    cases: false,
  },
  { number: 4, title: 'Notes of last meeting', block: 'cases', prompt: 'What became of what we agreed?', cases: false },
  {
    number: 5,
    title: 'Share experience',
    block: 'cases',
    prompt: 'Which children are on your mind, and what has happened?',
    cases: true,
    stage: 'experience',
  },
  {
    number: 6,
    title: 'Reflections',
    block: 'cases',
    prompt: 'What feelings does this leave with you?',
    cases: false,
    stage: 'reflection',
  },
  {
    number: 7,
    title: 'Analysis',
    block: 'reflection',
    prompt: 'What went well and deserves saying? What could be better?',
    cases: false,
    stage: 'analysis',
  },
  {
    number: 8,
    title: 'Action planning',
    block: 'reflection',
    prompt: 'What will change for the child, who does it, and by when?',
    cases: false,
    stage: 'plan',
  },
  {
    number: 9,
    title: 'Impact of the work on you',
    block: 'reflection',
    prompt: 'What is this work doing to you, and what support would help?',
    cases: false,
    personal: true,
  },
  {
    number: 10,
    title: 'Professional practice',
    block: 'reflection',
    prompt: 'What about new policies, safer working, boundaries or your role should we talk over?',
    cases: false,
  },
  {
    number: 11,
    title: 'CPD and resources',
    block: 'development',
    prompt: 'What have you learned lately, and what would you like to learn next?',
    cases: false,
  },
  {
    number: 12,
    title: 'Any other business',
    block: 'completion',
    prompt: 'What have we not talked about yet?',
    cases: false,
  },
  {
    number: 13,
    title: 'Date of next supervision',
    block: 'completion',
    prompt: 'When do we meet again?',
    cases: false,
  },
];
