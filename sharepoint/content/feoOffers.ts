import type { Offer } from '../../src/domain/Catalogue';

const pathwayKey = 'feo';

/** Offers 1 to 6 of the FEO lead to the FESOs of the schools. */
export const feoOffers: readonly Offer[] = [
  {
    key: 'feo-group', pathwayKey, position: 1, kind: 'group', title: 'Group safeguarding supervision',
    summary: 'People who share cases think about them together, in confidence, so that every child gets consistent care.',
    // The overview says weekly or bi-weekly; a trust picks one of the two per group.
    cadence: { unit: 'fortnightly' }, cadenceWords: 'Weekly or fortnightly, and when needed', minutes: 60, countsToMinimum: true, entitled: true,
    forRoles: ['dsl', 'leadDsl', 'headteacher', 'deputyDsl', 'feso', 'sendco', 'cwso'], byRoles: ['feoLead', 'leadDsl', 'dsl', 'headOfSafeguarding'], alongRoles: [],
    aims: [
      'Grow skill and confidence in safeguarding practice',
      'Keep the child and the open cases in view',
      'Notice drift and delay early',
      'Talk through professional differences and question fixed views',
      'Look again at the evidence behind decisions and agreed actions',
    ],
  },
  {
    key: 'feo-responsive', pathwayKey, position: 2, kind: 'oneToOne', title: 'Responsive supervision',
    summary: 'Time with the FEO lead to think about your own cases and your development. Whoever brings a case carries out what is agreed for it.',
    cadence: { unit: 'weekly' }, cadenceWords: 'Weekly, and when a situation is urgent', minutes: 45, countsToMinimum: true, entitled: true,
    forRoles: ['feso'], byRoles: ['feoLead', 'headOfSafeguarding'], alongRoles: ['dsl', 'leadDsl', 'cwso'],
    aims: [
      'A safe place to think and reflect',
      'Own your practice and your response to children and families',
      'See the wider family and what surrounds it',
      'Tend to your professional development',
    ],
  },
  {
    key: 'feo-performance', pathwayKey, position: 3, kind: 'performance', title: 'Performance development',
    summary: 'Supportive and rigorous conversations about your work and growth, tied to the school improvement plan. Kept apart from supervision notes.',
    cadence: { unit: 'termly', initialMeeting: true }, cadenceWords: 'A first meeting, then every term at least', minutes: 45, countsToMinimum: false, entitled: true,
    forRoles: ['feso'], byRoles: ['headteacher'], alongRoles: ['feoLead'],
    aims: ['Look back on the year and what went well', 'Name what you need to develop', 'Suggest priorities that serve the school improvement plan'],
  },
  {
    key: 'feo-cpd', pathwayKey, position: 4, kind: 'cpd', title: 'CPD programme',
    summary: 'Courses on mental health and wellbeing, social and emotional development, attachment and trauma, and local services. Open to everyone in the trust.',
    cadence: { unit: 'none' }, cadenceWords: 'Throughout the year', minutes: 120, countsToMinimum: false, entitled: false,
    forRoles: ['feso', 'cwso', 'dsl', 'leadDsl', 'deputyDsl', 'headteacher', 'sendco', 'pastoral', 'eyfs', 'teacher', 'teachingAssistant'],
    byRoles: ['feoLead', 'ceo'], alongRoles: ['externalAgency'],
    aims: ['Learn something new', 'Refresh what you know', 'Keep up with local services and networks'],
  },
  {
    key: 'feo-debrief', pathwayKey, position: 5, kind: 'debrief', title: 'Debriefing',
    summary: 'You are entitled to a debrief after something hard or new. The record says only that it took place.',
    cadence: { unit: 'none' }, cadenceWords: 'When you need one', minutes: 30, countsToMinimum: false, entitled: true,
    forRoles: ['feso'], byRoles: ['feoLead', 'leadDsl', 'headOfSafeguarding'], alongRoles: ['externalAgency'],
    aims: [
      'A safe and comfortable place after a hard or new experience',
      'Reassurance and time to reflect',
      'Look ahead, for the child and for the whole team',
      'Find ways of looking after yourself',
      'Stay confidential',
    ],
  },
  {
    key: 'feo-agency', pathwayKey, position: 6, kind: 'agency', title: 'External agency support and partnerships',
    summary: 'Ask agencies outside the school for targeted help and advice, so that everyone harmed by abuse or neglect is safe and well.',
    cadence: { unit: 'none' }, cadenceWords: 'When needed', minutes: 45, countsToMinimum: false, entitled: false,
    forRoles: ['feso'], byRoles: ['feoLead', 'leadDsl', 'headOfSafeguarding'], alongRoles: ['externalAgency'],
    aims: ['Reach expertise the school does not have', 'Bring outside insight to the casework', 'Meet the school’s safeguarding duties'],
  },
];
