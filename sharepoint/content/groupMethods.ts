import type { GroupMethod } from '../../src/ground/rules/Catalogue';

const facilitator = { part: 'facilitator', title: 'Facilitator' } as const;
const presenter = { part: 'presenter', title: 'Presenter' } as const;
const adviser = { part: 'adviser', title: 'Adviser' } as const;
const observer = { part: 'observer', title: 'Observer' } as const;
const recorder = { part: 'recorder', title: 'Recorder' } as const;
const suggests = 'The group suggests. Whoever is accountable for the child decides, in the child’s own file.';

/** Ways of thinking together, with minutes as starting values; a trust changes them, or adds its own. */
export const groupMethods: readonly GroupMethod[] = [
  {
    key: 'solution-circle',
    position: 1,
    title: 'Solution circle',
    people: '5 to 9 people, half an hour',
    rule: `The presenter listens while ideas are gathered. A first step within three days. ${suggests}`,
    roles: [facilitator, presenter, recorder, { part: 'adviser', title: 'Team' }],
    stages: [
      { title: 'The presenter tells', minutes: 6, prompt: 'What is it about, and where does it stick?' },
      { title: 'Ideas', minutes: 6, prompt: 'Every idea counts. What came up?' },
      { title: 'Talk', minutes: 6, prompt: 'What did you talk through together?' },
      { title: 'First step', minutes: 6, prompt: 'What is the first step, who takes it, and by when?' },
    ],
  },
  {
    key: 'sacs',
    position: 2,
    title: 'S.A.C.S.',
    people: '5 to 9 people, three quarters of an hour',
    rule: suggests,
    roles: [facilitator, presenter, { part: 'adviser', title: 'Co-supervisor' }, { part: 'recorder', title: 'Scribe' }],
    stages: [
      { title: 'Contract and case', minutes: 15, prompt: 'What does the presenter want from the group?' },
      { title: 'Questions and group work', minutes: 15, prompt: 'What did the questions bring to light?' },
      { title: 'Next steps and review', minutes: 15, prompt: 'What comes next, and how was this for us?' },
    ],
  },
  {
    key: 'peer-consulting',
    position: 3,
    title: 'Peer consulting',
    people: '6 to 9 people, three quarters of an hour',
    rule: `The facilitator does not advise; the presenter ends it. ${suggests}`,
    roles: [facilitator, presenter, adviser, recorder],
    stages: [
      { title: 'Casting', minutes: 5, prompt: 'Who does what?' },
      { title: 'Story', minutes: 10, prompt: 'What has happened, by reference only?' },
      { title: 'Key question', minutes: 5, prompt: 'What does the presenter want to know?' },
      { title: 'Choose a way', minutes: 5, prompt: 'How do we want to think about it?' },
      { title: 'Advice', minutes: 15, prompt: 'What does the group suggest?' },
      { title: 'Closing', minutes: 5, prompt: 'What does the presenter take along as a first step?' },
    ],
  },
  {
    key: 'hypotheses',
    position: 4,
    title: 'Case talk with hypotheses',
    people: '5 to 9 people, up to an hour',
    rule: suggests,
    roles: [facilitator, presenter, adviser, observer],
    stages: [
      { title: 'Describe', minutes: 5, prompt: 'What do we know, by reference only?' },
      { title: 'Questions', minutes: 10, prompt: 'What do we need to understand?' },
      { title: 'Hypotheses', minutes: 15, prompt: 'What else could it be? The presenter listens.' },
      { title: 'Ideas', minutes: 10, prompt: 'What could be tried?' },
      { title: 'Closing', minutes: 5, prompt: 'What is the first step?' },
    ],
  },
  {
    key: 'signs-of-safety',
    position: 5,
    title: 'Signs of Safety group',
    people: '4 to 10 people',
    rule: `The facilitator and the adviser watch how the group works. ${suggests}`,
    roles: [presenter, facilitator, adviser, observer],
    stages: [
      { title: 'Gather', minutes: 0, prompt: 'What are we worried about, and what is working well?' },
      { title: 'Analyse', minutes: 0, prompt: 'What does it mean for the child?' },
      { title: 'Judge', minutes: 0, prompt: 'How safe is it, as each of us sees it?' },
      { title: 'Act', minutes: 0, prompt: 'What needs to happen next?' },
    ],
  },
  {
    key: 'reflecting-team',
    position: 6,
    title: 'Reflecting team',
    people: '4 people or more',
    rule: `The presenter only listens while the team talks. ${suggests}`,
    roles: [presenter, { part: 'facilitator', title: 'Interviewer' }, { part: 'adviser', title: 'Team' }],
    stages: [
      { title: 'Interview', minutes: 0, prompt: 'What does the presenter tell?' },
      { title: 'The team talks', minutes: 0, prompt: 'What did the team notice and wonder?' },
      { title: 'The presenter answers', minutes: 0, prompt: 'What stays with the presenter?' },
    ],
  },
  {
    key: 'structured-peer-group',
    position: 7,
    title: 'Structured peer group',
    people: '4 to 8 people',
    rule: suggests,
    roles: [{ part: 'facilitator', title: 'Leader' }, presenter, { part: 'adviser', title: 'Peer' }],
    stages: [
      { title: 'Information', minutes: 0, prompt: 'What do we need to know, by reference only?' },
      { title: 'Clarify', minutes: 0, prompt: 'What is the question?' },
      { title: 'Analyse', minutes: 0, prompt: 'What do we make of it?' },
      { title: 'Feedback', minutes: 0, prompt: 'What does the group suggest?' },
      { title: 'Reflect', minutes: 0, prompt: 'What does each of us take away?' },
    ],
  },
];
