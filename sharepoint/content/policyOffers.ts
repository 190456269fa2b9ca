import type { Offer } from '../../src/domain/Catalogue';

const pathwayKey = 'policy';
const safeguardingTeam = ['dsl', 'leadDsl', 'deputyDsl', 'pastoral', 'lacLead', 'sendco'];
const everyoneInScope = [...safeguardingTeam, 'eyfs', 'teacher', 'teachingAssistant', 'feso', 'cwso', 'headteacher', 'headOfSafeguarding', 'ceo'];

/** The supervision policy's strategies: formal supervision once a term at least, and what comes on top of it. */
export const policyOffers: readonly Offer[] = [
  {
    key: 'trust-level', pathwayKey, position: 1, kind: 'oneToOne', title: 'Trust-level supervision',
    summary: 'Formal supervision by the head of safeguarding for lead DSLs and the safeguarding teams of all schools.',
    cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least', minutes: 45, countsToMinimum: true, entitled: true,
    forRoles: safeguardingTeam, byRoles: ['headOfSafeguarding', 'leadDsl'], alongRoles: [],
    aims: ['Keep oversight of cases and decisions', 'Support the people who carry them', 'Keep practice consistent across the trust'],
  },
  {
    key: 'internal', pathwayKey, position: 2, kind: 'oneToOne', title: 'Internal supervision',
    summary: 'Formal supervision inside the school with an agreed agenda, usually by its DSL.',
    cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least', minutes: 45, countsToMinimum: true, entitled: true,
    forRoles: ['deputyDsl', 'pastoral', 'sendco', 'lacLead', 'teacher', 'teachingAssistant'], byRoles: ['dsl', 'leadDsl', 'deputyDsl', 'pastoral', 'headOfSafeguarding'], alongRoles: [],
    aims: ['Keep the focus on the child', 'Agree decisions and actions', 'Look after whoever does the work'],
  },
  {
    key: 'external', pathwayKey, position: 3, kind: 'oneToOne', title: 'External supervision',
    summary: 'Supervision by somebody outside the trust for its leaders, and for anyone who needs more. It brings a fresh view and helps against burnout.',
    cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least', minutes: 60, countsToMinimum: true, entitled: true,
    forRoles: ['headOfSafeguarding', 'ceo', 'headteacher', 'leadDsl', 'pastoral'], byRoles: ['externalSupervisor'], alongRoles: [],
    aims: ['Bring a fresh perspective', 'Prevent burnout', 'Keep up accountability and professional standards'],
  },
  {
    key: 'eyfs', pathwayKey, position: 4, kind: 'oneToOne', title: 'EYFS supervision',
    summary: 'Time for each member of the early years team, teaching assistants too, to talk about children’s development and wellbeing and to be coached.',
    cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least', minutes: 45, countsToMinimum: true, entitled: true,
    forRoles: ['eyfs', 'teachingAssistant'], byRoles: ['leadDsl', 'dsl', 'headOfSafeguarding'], alongRoles: [],
    aims: ['Talk about children’s development and wellbeing', 'Find solutions as issues arise', 'Be coached to grow in your role'],
  },
  {
    key: 'eyfs-group', pathwayKey, position: 5, kind: 'group', title: 'EYFS group supervision',
    summary: 'The early years team meets as a group, agrees how confidences are kept, and signs one record together.',
    cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least', minutes: 60, countsToMinimum: true, entitled: true,
    forRoles: ['eyfs', 'teachingAssistant'], byRoles: ['leadDsl', 'dsl', 'headOfSafeguarding'], alongRoles: [],
    aims: ['Talk about children’s development and wellbeing', 'Find solutions together', 'Learn from each other’s practice'],
  },
  {
    key: 'group', pathwayKey, position: 6, kind: 'group', title: 'Group supervision',
    summary: 'Formal supervision as a group. Its members agree how confidences are kept, and the record says it was a group.',
    cadence: { unit: 'termly' }, cadenceWords: 'Once a term at least', minutes: 60, countsToMinimum: true, entitled: true,
    forRoles: [...safeguardingTeam, 'teacher', 'teachingAssistant'], byRoles: ['headOfSafeguarding', 'leadDsl', 'dsl'], alongRoles: [],
    aims: ['Think about shared cases together', 'Agree how confidences are kept', 'Support each other'],
  },
  {
    key: 'supervisor-supervision', pathwayKey, position: 7, kind: 'oneToOne', title: 'Supervision of supervisors',
    summary: 'Whoever gives supervision is supervised in that too, alone or in a group.',
    cadence: { unit: 'termly' }, cadenceWords: 'Regularly, once a term at least', minutes: 60, countsToMinimum: true, entitled: true,
    forRoles: ['headOfSafeguarding', 'leadDsl', 'dsl', 'deputyDsl', 'feoLead', 'cwoLead', 'headteacher'], byRoles: ['externalSupervisor', 'headOfSafeguarding'], alongRoles: [],
    aims: ['Reflect on how you supervise', 'Keep your own balance', 'Go on learning to supervise'],
  },
  {
    key: 'ad-hoc', pathwayKey, position: 8, kind: 'adHoc', title: 'Ad-hoc supervision',
    summary: 'Check something out, get a decision or a permission between sessions. It never replaces them, and decisions go on the child’s own file.',
    cadence: { unit: 'none' }, cadenceWords: 'When you need it', minutes: 20, countsToMinimum: false, entitled: true,
    forRoles: everyoneInScope, byRoles: ['headOfSafeguarding', 'leadDsl', 'dsl', 'deputyDsl', 'feoLead', 'cwoLead', 'pastoral', 'externalSupervisor'], alongRoles: [],
    aims: ['Answer what cannot wait', 'Put the decision where it belongs'],
  },
  {
    key: 'debrief', pathwayKey, position: 9, kind: 'debrief', title: 'Debriefing',
    summary: 'Somebody listens after something hard. The record says only that it took place.',
    cadence: { unit: 'none' }, cadenceWords: 'When you need one', minutes: 30, countsToMinimum: false, entitled: true,
    forRoles: everyoneInScope, byRoles: ['headOfSafeguarding', 'leadDsl', 'dsl', 'feoLead', 'cwoLead', 'externalSupervisor'], alongRoles: ['externalAgency'],
    aims: ['Be heard', 'Find your footing again', 'Know where more help is'],
  },
];
