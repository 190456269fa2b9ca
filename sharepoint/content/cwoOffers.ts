import type { Offer } from '../../src/domain/Catalogue';

const pathwayKey = 'cwo';

/** Offers 1 to 6 of the CWO lead to the CWSOs of the schools, with the pastoral planning sessions beside the second. */
export const cwoOffers: readonly Offer[] = [
  {
    key: 'cwo-group', pathwayKey, position: 1, kind: 'group', title: 'Group safeguarding supervision',
    summary: 'Safeguarding teams meet about complex and challenging cases and work out together how to give consistent care.',
    cadence: { unit: 'fortnightly' }, cadenceWords: 'Weekly or fortnightly, and when needed', minutes: 60, countsToMinimum: true, entitled: true,
    forRoles: ['dsl', 'leadDsl', 'headteacher', 'deputyDsl', 'feso', 'sendco', 'cwso'], byRoles: ['cwoLead', 'leadDsl', 'dsl', 'headOfSafeguarding'], alongRoles: [],
    aims: [
      'Grow skill and confidence in safeguarding practice',
      'Keep the child, the family and the open cases in view',
      'Notice drift and delay early',
      'Challenge each other professionally',
      'Look again at the evidence behind decisions and agreed actions',
    ],
  },
  {
    key: 'cwo-responsive', pathwayKey, position: 2, kind: 'oneToOne', title: 'Responsive supervision',
    summary: 'Time with the CWO lead to think about your cases, your development and your own wellbeing.',
    cadence: { unit: 'halfTermly' }, cadenceWords: 'Once a half-term, and when a situation is urgent', minutes: 45, countsToMinimum: true, entitled: true,
    forRoles: ['cwso'], byRoles: ['cwoLead', 'headOfSafeguarding'], alongRoles: ['dsl', 'leadDsl'],
    aims: [
      'A safe place to think and reflect',
      'Own your practice and your response to children and families',
      'See the wider family and what surrounds it',
      'Tend to your development, mental health and wellbeing',
    ],
  },
  {
    key: 'cwo-pastoral-planning', pathwayKey, position: 3, kind: 'oneToOne', title: 'Pastoral planning session',
    summary: 'Short planning of pastoral cases. Whoever brings a case carries out what is agreed for it.',
    cadence: { unit: 'weekly' }, cadenceWords: 'Weekly, depending on experience', minutes: 30, countsToMinimum: false, entitled: false,
    forRoles: ['cwso'], byRoles: ['cwoLead', 'dsl', 'leadDsl'], alongRoles: [],
    aims: ['Plan the week’s pastoral work', 'Agree who does what next for each case'],
  },
  {
    key: 'cwo-performance', pathwayKey, position: 4, kind: 'performance', title: 'Performance development',
    summary: 'Supportive and rigorous conversations about your work and growth, tied to the school improvement plan, beside a weekly pastoral session. Kept apart from supervision notes.',
    cadence: { unit: 'termly', initialMeeting: true }, cadenceWords: 'A first meeting, then every term at least', minutes: 45, countsToMinimum: false, entitled: true,
    forRoles: ['cwso'], byRoles: ['headteacher'], alongRoles: ['cwoLead'],
    aims: ['Look back on the year and what went well', 'Name what you need to develop', 'Suggest priorities that serve the school improvement plan', 'Keep a pastoral session every week'],
  },
  {
    key: 'cwo-cpd', pathwayKey, position: 5, kind: 'cpd', title: 'CPD programme',
    summary: 'Courses on mental health and wellbeing, social and emotional development, attachment and trauma, and local services. Open to everyone in the trust.',
    cadence: { unit: 'none' }, cadenceWords: 'Throughout the year', minutes: 120, countsToMinimum: false, entitled: false,
    forRoles: ['cwso', 'feso', 'dsl', 'leadDsl', 'deputyDsl', 'headteacher', 'sendco', 'pastoral', 'eyfs', 'teacher', 'teachingAssistant'],
    byRoles: ['cwoLead', 'feoLead'], alongRoles: ['externalAgency'],
    aims: ['Learn something new', 'Refresh what you know', 'Keep up with local services and networks'],
  },
  {
    key: 'cwo-debrief', pathwayKey, position: 6, kind: 'debrief', title: 'Debriefing',
    summary: 'You are offered a debrief after something emotionally hard. The record says only that it took place.',
    cadence: { unit: 'none' }, cadenceWords: 'When you would like one', minutes: 30, countsToMinimum: false, entitled: false,
    forRoles: ['cwso'], byRoles: ['cwoLead', 'leadDsl', 'headOfSafeguarding'], alongRoles: ['externalAgency'],
    aims: [
      'A safe and comfortable place after a hard experience',
      'Reassurance, time to reflect and a way to further help',
      'Look ahead, for the child and for the whole team',
      'Find ways of looking after yourself',
      'Stay confidential',
      'Take lessons into future practice',
    ],
  },
  {
    key: 'cwo-agency', pathwayKey, position: 7, kind: 'agency', title: 'External agency support and partnerships',
    summary: 'Find targeted interventions and advice outside the school that add strength to its pastoral work.',
    cadence: { unit: 'none' }, cadenceWords: 'When needed', minutes: 45, countsToMinimum: false, entitled: false,
    forRoles: ['cwso'], byRoles: ['cwoLead', 'leadDsl', 'headOfSafeguarding'], alongRoles: ['externalAgency'],
    aims: ['Reach expertise the school does not have', 'Bring outside insight to the casework', 'Add depth to the pastoral offer'],
  },
];
