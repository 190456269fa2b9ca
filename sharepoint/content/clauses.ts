import type { Clause, ClauseKind } from '../../src/ground/rules/Clause';

type Written = Pick<Clause, 'title' | 'words'> & Partial<Pick<Clause, 'groupWords' | 'on'>>;

const fixed = 'fixed';
const chosen = 'chosen';
const note = 'note';

/**
 * What an agreement may say: two and thirty clauses, of which ten are switched on. A starting point for the trust to
 * change, in our own words; nothing in it is law.
 */
const written: readonly (readonly [key: string, kind: ClauseKind, clause: Written])[] = [
  [
    'purpose',
    fixed,
    {
      on: true,
      title: 'What it is for',
      words:
        'To think about the children, about the work and about what it does to you. It is not line management and not counselling; if either is needed, we say so and find it.',
      groupWords:
        'To think together about the children, about the work and about what it does to us. It is not line management and not counselling; if either is needed, we say so and find it.',
    },
  ],
  [
    'rhythm',
    chosen,
    {
      on: true,
      title: 'How often and how long',
      words: 'We meet once a term, for 45 minutes, and at other times when one of us asks.',
      groupWords: 'We meet once a term, for 90 minutes, and at other times when one of us asks.',
    },
  ],
  [
    'place',
    chosen,
    {
      on: true,
      title: 'Where',
      words: 'In a quiet room or in Teams, with the door closed. We start and stop on time.',
    },
  ],
  [
    'preparing',
    chosen,
    {
      on: true,
      title: 'Getting ready',
      words: 'We each read what was agreed last time and say the day before what we want to bring.',
    },
  ],
  [
    'confidentiality',
    fixed,
    {
      on: true,
      title: 'What stays between us',
      words:
        'What is said here stays with the two of us, except where a child or an adult may be at risk, or conduct must be reported. We tell each other first wherever that is safe.',
      groupWords:
        'What is said here stays with the group, except where a child or an adult may be at risk, or conduct must be reported. We tell each other first wherever that is safe.',
    },
  ],
  [
    'record',
    fixed,
    {
      on: true,
      title: 'What is written',
      words:
        'One record, which we both sign. The two of us and the record keepers can read it. Decisions about a child also go on the child’s file.',
      groupWords:
        'One record, which each of us signs. The group and the record keepers can read it. Decisions about a child also go on the child’s file.',
    },
  ],
  [
    'cancelling',
    chosen,
    {
      on: true,
      title: 'If one of us must cancel',
      words: 'We find another time within ten school days, before the half-term ends.',
    },
  ],
  [
    'disagreement',
    fixed,
    {
      on: true,
      title: 'If we disagree',
      words:
        'We talk about it here first. If that does not settle it, we take it to the next person the trust’s policy names.',
    },
  ],
  [
    'concern',
    fixed,
    {
      on: true,
      title: 'Raising a concern',
      words:
        'Nothing here keeps any of us from raising a concern about anyone, at any time, by the whistleblowing policy.',
    },
  ],
  [
    'difference',
    chosen,
    {
      on: true,
      title: 'Who we are',
      words: 'We notice differences of background, belief and power between us, and may name them.',
    },
  ],
  [
    'people',
    chosen,
    { title: 'Our posts and schools', words: 'Our names, posts and schools stand at the head of this.' },
  ],
  [
    'period',
    chosen,
    { title: 'From when to when', words: 'We begin on our first session and go on until one of us moves on.' },
  ],
  ['policy', chosen, { title: 'The policy', words: 'We have each read the trust’s supervision policy.' }],
  [
    'form',
    chosen,
    {
      title: 'One to one, in person or online',
      words: 'We meet one to one, in person where we can and in Teams where we cannot.',
      groupWords: 'We meet as a group, in person where we can. Whoever facilitates is named before each session.',
    },
  ],
  [
    'booking',
    chosen,
    {
      title: 'Booking',
      words: 'The supervisor books the next session before this one ends. The time is kept free in both diaries.',
      groupWords: 'The facilitator books the next session before this one ends. The time is kept free in every diary.',
    },
  ],
  [
    'interruptions',
    chosen,
    {
      title: 'Interruptions',
      words: 'Phones are silent. We are interrupted only where a child needs one of us at once.',
    },
  ],
  [
    'opening',
    fixed,
    {
      title: 'How each session opens and closes',
      words:
        'We begin with how you are and with what was agreed last time, and end with what happens next and when we meet.',
    },
  ],
  [
    'hopes',
    note,
    { title: 'What each of us wants and offers', words: 'Two things you hope for, and two things you will bring.' },
  ],
  [
    'feedback',
    note,
    {
      title: 'How I like to hear things',
      words: 'What earlier supervision was like, and how you like to be given feedback. You need not write anything.',
    },
  ],
  [
    'writing',
    chosen,
    { title: 'Who writes, and how soon', words: 'The supervisor writes the record within ten working days.' },
  ],
  ['copies', fixed, { title: 'The same copy', words: 'We read the same record in the Hub, and can each print it.' }],
  [
    'comments',
    chosen,
    {
      title: 'If the record is not quite right',
      words: 'Whoever sees it differently says so within two working days and writes it within five.',
    },
  ],
  ['signing', chosen, { title: 'Signing', words: 'We sign within five working days of the record being ready.' }],
  [
    'limits',
    fixed,
    {
      title: 'Where confidentiality ends',
      words:
        'Where a child or an adult is at risk, where practice is unsafe, or where the law asks for it, what is needed is passed on, to those who need it.',
    },
  ],
  [
    'readers',
    fixed,
    {
      title: 'Who else may read',
      words: 'Record keepers may open a record for a reason they write down. Those it is about are told.',
    },
  ],
  [
    'childFile',
    fixed,
    {
      title: 'The child’s own file',
      words:
        'A decision about a child is put on the child’s own file by whoever is responsible for it, the same day. No child is named here.',
    },
  ],
  [
    'keeping',
    fixed,
    {
      title: 'Where it is kept, and how long',
      words: 'The record lies in the trust’s own SharePoint and belongs to the trust, for as long as its policy says.',
    },
  ],
  [
    'between',
    chosen,
    {
      title: 'Between sessions',
      words: 'For what cannot wait we ring each other. Corridor talk is welcome and is not supervision.',
    },
  ],
  [
    'standIn',
    chosen,
    { title: 'When the supervisor is away', words: 'The supervisor names somebody to turn to, before being away.' },
  ],
  [
    'lineManagement',
    chosen,
    {
      title: 'Line management',
      words: 'Somebody else manages the work. Nothing passes from here to them unless we have agreed it.',
    },
  ],
  [
    'recording',
    chosen,
    {
      title: 'Recording and automatic notes',
      words: 'Nothing is recorded, transcribed or summarised by a machine. If the line drops, we ring.',
    },
  ],
  [
    'ending',
    chosen,
    {
      title: 'Ending and handing over',
      words:
        'The supervisor is supervised too. Whoever wants to end this says so a month before, and we hand over together.',
    },
  ],
];

export const clauses: readonly Clause[] = written.map(([key, kind, clause], index) => ({
  groupWords: '',
  on: false,
  ...clause,
  key,
  kind,
  edition: 1,
  position: index + 1,
}));
