import type { Cadence, Role } from '../../src/ground/rules/Catalogue';

/** Everybody who needs supervision has it once a term at least. */
const termly: Cadence = { unit: 'termly' };
const none: Cadence = { unit: 'none' };

/**
 * Who may supervise whom, by the policy's table; FESO and CWSO by their own overviews. "Lead DSL" is the lead DSL of a
 * school,
 * in most schools simply its DSL. Roles nobody supervises stand here so that the People list can name them.
 */
export const roles: readonly Role[] = [
  {
    key: 'headOfSafeguarding',
    title: 'Head of safeguarding',
    supervisedBy: ['externalSupervisor'],
    several: false,
    minimum: termly,
  },
  { key: 'ceo', title: 'Chief executive', supervisedBy: ['externalSupervisor'], several: false, minimum: termly },
  { key: 'headteacher', title: 'Headteacher', supervisedBy: ['externalSupervisor'], several: false, minimum: termly },
  {
    key: 'leadDsl',
    title: 'Lead DSL',
    supervisedBy: ['externalSupervisor', 'headOfSafeguarding'],
    several: true,
    minimum: termly,
  },
  { key: 'dsl', title: 'DSL', supervisedBy: ['headOfSafeguarding'], several: false, minimum: termly },
  {
    key: 'deputyDsl',
    title: 'Deputy DSL',
    supervisedBy: ['leadDsl', 'dsl', 'headOfSafeguarding'],
    several: false,
    minimum: termly,
  },
  {
    key: 'pastoral',
    title: 'Pastoral team',
    supervisedBy: ['externalSupervisor', 'headOfSafeguarding', 'leadDsl', 'dsl'],
    several: true,
    minimum: termly,
  },
  {
    key: 'lacLead',
    title: 'LAC lead',
    supervisedBy: ['headOfSafeguarding', 'leadDsl', 'dsl'],
    several: true,
    minimum: termly,
  },
  { key: 'sendco', title: 'SENDCo', supervisedBy: ['leadDsl', 'dsl', 'deputyDsl'], several: true, minimum: termly },
  { key: 'eyfs', title: 'EYFS staff', supervisedBy: ['leadDsl', 'dsl'], several: false, minimum: termly },
  {
    key: 'teacher',
    title: 'Class teacher',
    supervisedBy: ['leadDsl', 'dsl', 'deputyDsl', 'pastoral'],
    several: true,
    minimum: termly,
  },
  {
    key: 'teachingAssistant',
    title: 'Teaching assistant',
    supervisedBy: ['leadDsl', 'dsl', 'deputyDsl', 'pastoral'],
    several: true,
    minimum: termly,
  },
  { key: 'feso', title: 'FESO', supervisedBy: ['feoLead', 'headOfSafeguarding'], minimum: termly },
  { key: 'cwso', title: 'CWSO', supervisedBy: ['cwoLead', 'headOfSafeguarding'], minimum: termly },
  { key: 'feoLead', title: 'FEO lead', supervisedBy: ['headOfSafeguarding', 'externalSupervisor'], minimum: termly },
  { key: 'cwoLead', title: 'CWO lead', supervisedBy: ['headOfSafeguarding', 'externalSupervisor'], minimum: termly },
  { key: 'laps', title: 'LAPS', supervisedBy: ['complianceLead', 'headOfSafeguarding'], minimum: termly },
  { key: 'complianceLead', title: 'Compliance lead', supervisedBy: [], minimum: none },
  { key: 'trustee', title: 'Trustee', supervisedBy: [], minimum: none },
  { key: 'externalSupervisor', title: 'External supervisor', supervisedBy: [], minimum: none },
  { key: 'externalAgency', title: 'External agency', supervisedBy: [], minimum: none },
  { key: 'recordKeeper', title: 'Record keeper', supervisedBy: [], minimum: none },
];
