import type { Story } from './Story';

const stories = {
  priyaOctober: {
    notes: [
      { item: 1, text: 'First session since the handover from Dele. We began with what Priya wants to keep from it.' },
      { item: 4, text: 'Read together. One action for Case 4-017 has waited since June.', functions: ['oversight'] },
      {
        item: 9,
        text: 'How Priya is: tired at the end of each week, and glad to have said so. Fridays are the hardest.',
      },
      {
        item: 11,
        text: 'Would like to learn more about attachment and trauma before spring.',
        functions: ['development'],
      },
    ],
    cases: [
      {
        reference: '4-017',
        stages: {
          experience:
            'Attendance 84%. Plan agreed with early help on 24 September. Priya to ask for the worker’s view of weekends.',
          reflection: 'It is easy to be reassured on the phone.',
          analysis: 'We know the mornings. We assume the weekends.',
          plan: 'Keep asking early help until there is an answer in writing.',
        },
        functions: ['oversight', 'multiAgency', 'voice'],
        fileLine:
          'Supervision 9 Oct 2026, agreed: ask early help for their view of weekends, because the plan covers school days only. P Nair, by 25 Nov 2026. Ref 4-017.',
        onFile: true,
        onChronology: true,
      },
      {
        reference: '4-022',
        stages: {
          experience: 'Two late collections in a fortnight. Attendance plan drafted with the class team.',
          reflection: 'Frustrating to write a plan nobody else has read yet.',
          analysis: 'The pattern follows one parent’s shifts.',
          plan: 'Share the plan with the headteacher, then with the family.',
        },
        functions: ['oversight', 'multiAgency'],
        fileLine:
          'Supervision 9 Oct 2026, agreed: share the attendance plan with the headteacher, because it needs cover at the gate. P Nair, by 4 Dec 2026. Ref 4-022.',
        onFile: true,
        onChronology: false,
      },
    ],
    actions: [
      {
        text: 'Share the attendance plan for Case 4-022 with Tom',
        owner: 'supervisee',
        due: { day: 20261204 },
        item: 8,
        reference: '4-022',
        done: false,
      },
      {
        text: 'Choose a course on attachment and trauma',
        owner: 'supervisee',
        due: { day: 20261218 },
        item: 11,
        done: false,
      },
    ],
  },
  priyaJune: {
    notes: [
      { item: 4, text: 'All done but one telephone call.' },
      { item: 9, text: 'A long half-term. The trip went well.' },
    ],
    cases: [
      {
        reference: '4-017',
        stages: {
          experience: 'Early help closed their first episode in May; nobody has told the school what follows.',
          reflection: 'Left holding it alone.',
          analysis: 'Nobody owns the next step.',
          plan: 'Ask early help.',
        },
        functions: ['oversight', 'multiAgency'],
        fileLine:
          'Supervision 4 Jun 2026, agreed: ask early help what happens next, because their first episode has ended. P Nair, by 12 Jun 2026. Ref 4-017.',
        onFile: true,
        onChronology: true,
      },
    ],
    actions: [
      {
        text: 'Ask early help what happened next for Case 4-017',
        owner: 'supervisee',
        due: { day: 20261125 },
        item: 8,
        reference: '4-017',
        done: false,
      },
    ],
  },
  priyaNext: {
    notes: [],
    additions: [
      { by: 'supervisor', text: 'Friday filtering reports: who reads them?', daysBefore: 7 },
      { by: 'supervisee', text: 'Case 4-017: are we past the threshold?', daysBefore: 4 },
    ],
  },
  marcusToday: {
    notes: [],
    additions: [
      { by: 'supervisee', text: 'Case 2-108: home visit on Friday, what do I look for?', daysBefore: 3 },
      { by: 'supervisee', text: 'A word about lunch duties', daysBefore: 1 },
    ],
  },
  quiet: {
    notes: [
      { item: 4, text: 'Nothing was left open.' },
      { item: 9, text: 'A steady half-term. Enjoying the new class.', functions: ['support'] },
      { item: 12, text: 'Nothing else today.' },
    ],
  },
  threshold: {
    notes: [
      { item: 4, text: 'Both actions done.' },
      { item: 9, text: 'Sleeping well again since the rota changed.', functions: ['support'] },
    ],
    cases: [
      {
        reference: '3-041',
        stages: {
          experience: 'Third time late this month, hungry on Mondays.',
          reflection: 'Worried, and unsure whether it is enough to refer.',
          analysis: 'Small things, always after weekends: together they are a pattern.',
          plan: 'Write the pattern down and ask the front door for advice.',
        },
        functions: ['oversight', 'voice'],
        fileLine: 'Agreed: ask the front door for advice, because small signs form a pattern. Ref 3-041.',
        onFile: true,
        onChronology: true,
      },
    ],
    actions: [
      {
        text: 'Ask the front door for advice on Case 3-041',
        owner: 'supervisee',
        due: { days: 5 },
        item: 8,
        reference: '3-041',
      },
    ],
    comment: 'Thank you. Writing it down helped.',
  },
  attendance: {
    notes: [
      { item: 4, text: 'Read together.' },
      { item: 10, text: 'Went through the new attendance guidance.', functions: ['development'] },
    ],
    cases: [
      {
        reference: '2-108',
        stages: {
          experience: 'Attendance fell to 71% after the summer. The family does not pick up the telephone.',
          reflection: 'Feels like pushing at a closed door.',
          analysis: 'We only ever ring when something is wrong.',
          plan: 'Ring with good news first, then visit.',
        },
        functions: ['oversight', 'multiAgency'],
        fileLine: 'Agreed: home visit with the class teacher, because calls are not answered. Ref 2-108.',
        onFile: true,
        onChronology: false,
      },
    ],
    actions: [
      {
        text: 'Home visit for Case 2-108',
        owner: 'supervisee',
        due: { days: 14 },
        item: 8,
        reference: '2-108',
        done: false,
      },
    ],
  },
  earlyYears: {
    notes: [
      { item: 4, text: 'The quiet corner is in use every day.' },
      {
        item: 5,
        text: 'Children’s wellbeing in the first weeks: settling better than last year.',
        functions: ['voice'],
      },
      { item: 11, text: 'Asked for coaching on observation notes.', functions: ['development'] },
    ],
    actions: [{ text: 'Watch a session in the neighbouring class', owner: 'supervisee', due: { days: 21 }, item: 11 }],
  },
  heavy: {
    notes: [
      { item: 4, text: 'One action moved on, with reasons.' },
      { item: 9, text: 'A heavy fortnight. We kept Friday afternoons clear of new referrals.', functions: ['support'] },
      { item: 3, text: 'Agreed to stop on time.' },
    ],
    cases: [
      {
        reference: '1-230',
        stages: {
          experience: 'A disclosure late on a Friday.',
          reflection: 'It stayed with me all weekend.',
          analysis: '',
          plan: 'Debrief offered and held. Strategy meeting next week.',
        },
        functions: ['multiAgency', 'support'],
        fileLine: 'Agreed: attend the strategy meeting, because the disclosure is new. Ref 1-230.',
        onFile: true,
        onChronology: true,
      },
    ],
    actions: [{ text: 'Cover Friday afternoons', owner: 'supervisor', due: { days: 10 }, item: 9 }],
    comment: 'A fair record. It was good to be asked.',
  },
  family: {
    notes: [
      { item: 4, text: 'Read together, nothing to change.' },
      { item: 10, text: 'Boundaries: when to answer messages in the evening.', functions: ['development'] },
    ],
    cases: [
      {
        reference: '5-312',
        stages: {
          experience: 'Grandparents now collect every day; nobody has said why.',
          reflection: 'Curious, a little uneasy.',
          analysis: 'Nothing points to harm. We have not asked.',
          plan: 'Ask kindly at the gate.',
        },
        functions: ['voice', 'oversight'],
        fileLine: 'Agreed: ask the family about the change of carers, because it was not explained. Ref 5-312.',
        onFile: false,
        onChronology: false,
      },
    ],
    actions: [
      {
        text: 'Talk with the family of Case 5-312 at the gate',
        owner: 'supervisee',
        due: { days: 7 },
        item: 8,
        reference: '5-312',
      },
    ],
  },
  practice: {
    notes: [
      { item: 2, text: 'Roles and confidentiality read aloud again.' },
      {
        item: 10,
        text: 'Looked at two recent records together: clear, dated, no opinions dressed as facts.',
        functions: ['development', 'oversight'],
      },
      { item: 9, text: 'Proud of how the team handled last week.' },
    ],
    actions: [{ text: 'Bring one record to look at next time', owner: 'supervisee', due: { days: 40 }, item: 10 }],
  },
  development: {
    notes: [
      { item: 4, text: 'Priorities of last year reviewed.' },
      { item: 10, text: 'Growing in confidence in meetings with other agencies.', functions: ['development'] },
      { item: 11, text: 'Priority for this year: leading a meeting.', functions: ['development'] },
    ],
    actions: [
      {
        text: 'Chair one multi-agency meeting this term',
        owner: 'supervisee',
        due: { days: 60 },
        item: 11,
        done: false,
      },
    ],
  },
  supervising: {
    notes: [
      { item: 4, text: 'Carrying six supervisees, one of them overdue.', functions: ['oversight'] },
      { item: 9, text: 'Where does it go when you go home? We stayed with that for a while.', functions: ['support'] },
      { item: 10, text: 'Silence is work too.', functions: ['development'] },
    ],
    actions: [
      { text: 'Keep one hour a week without meetings', owner: 'supervisee', due: { days: 60 }, item: 9, done: false },
    ],
  },
  group: {
    notes: [
      { item: 2, text: 'Confidentiality agreed by all.' },
      { item: 4, text: 'Everyone had tried the new handover sheet.', functions: ['oversight'] },
      {
        item: 5,
        text: 'Case 6-004 from three sides. Nobody had seen all of it before.',
        functions: ['multiAgency', 'voice'],
      },
      { item: 9, text: 'Laughed, and needed to.' },
    ],
    actions: [
      {
        text: 'Write up the shared picture of Case 6-004',
        owner: 'supervisor',
        due: { days: 7 },
        item: 8,
        reference: '6-004',
      },
    ],
  },
} satisfies Readonly<Record<string, Story>>;

export type StoryName = keyof typeof stories;

export function storyOf(name: StoryName): Story {
  return stories[name];
}

/** Used in turn where a session names no story of its own. */
export const everydayStories: readonly StoryName[] = [
  'threshold',
  'quiet',
  'attendance',
  'heavy',
  'family',
  'practice',
];
