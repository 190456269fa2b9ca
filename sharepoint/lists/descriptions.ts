import type { GroupKey, ListKey } from './ListDefinition';

/** What SharePoint says of each list. Set-up alone writes it, so it stands apart from what the first view reads. */
export const listDescriptions: Readonly<Record<ListKey, string>> = {
  settings: 'What the trust chose: the case system’s name, the working day, who to ask.',
  schools: 'The schools of the trust.',
  terms: 'Each school’s own terms, the days it is closed and its staff days.',
  people: 'Staff who give or receive supervision, with their roles and school. The key is the directory object id.',
  catalogue: 'Pathways, offers, agenda, functions, roles and clauses, in the trust’s own words.',
  belonging: 'Who belongs together, as the record keepers confirmed it. Only they write here.',
  closeBelonging: 'Who belongs to what is kept apart from supervision. Only close keepers write here.',
  closeSessions:
    'When meetings that are kept apart from supervision take place. Only their people and close keepers see it.',
  closeWorking:
    'Work in progress of what is kept apart from supervision. Only its people and close keepers open a folder.',
  closeSeals:
    'What was signed of what is kept apart from supervision. People may add and read here, never edit or delete.',
  pairs: 'One row for each person and the offer they are supervised under: dates, states and counts.',
  sessions: 'One row for each session: when, between whom, in what state.',
  working: 'Work in progress of each pair. Only the pair and the record keepers can open a folder here.',
  seals: 'What was signed. People may add and read here, never edit or delete.',
  looks:
    'Which record keeper opened a record of a pair, when and why. Keepers add here, the pair reads; neither edits or deletes.',
  keys: 'One key for each person, with which words not saved yet are kept on their device. People see their own only.',
  receipts:
    'What each person’s own Hub saw of a record when they signed it: hashes, no words. People see their own only.',
  requests: 'What leads ask the record keepers to do with a pair: a choice and keys, no words.',
  own: 'What people write for themselves alone, such as a plan after a debrief or what they have to chase. People see their own only.',
  asked:
    'Debriefs asked of whoever is on duty: keys and times, no words. People see what they asked; those on duty see all.',
  further:
    'Further support that was asked for: keys and times, no words. People see what they asked; close keepers, who hand it on, see all.',
  retention:
    'What owners approved to be removed, whom a hold stands for, and what administrators did: keys and counts, no words. Nobody edits here.',
  counters: 'Counts and dates of each school and half-term, for trust leads. No words; made from the registers.',
  plans: 'What trust leads have published for staff, edition by edition. Leads may add here, never edit.',
  planDrafts: 'What trust leads have not published yet. Staff do not see it.',
  toLeads: 'Lessons that people offer the trust, without names. People see what they offered; trust leads see all.',
  agencies: 'Agencies the trust works with: what they do and how to reach them. Trust leads and editors write here.',
  policies:
    'Policies, role descriptions, thresholds and guidance of the trust. Staff read; editors and trust leads keep them.',
  readings: 'Who has read which edition of a policy, and when. People see their own, trust leads see all.',
  allocation:
    'Why staff should have supervision, and who manages and supervises them, for record keepers and trust leads. Never a child’s data.',
};

/** The same of each group. */
export const groupDescriptions: Readonly<Record<GroupKey, string>> = {
  staff: 'Everyone who gives or receives supervision. They may open the site; records are opened pair by pair.',
  keepers: 'They open records for pairs and can read every record. Staff can see who they are.',
  closeKeepers:
    'They say who belongs to what is kept apart from supervision: performance development, further support. Staff can see who they are.',
  oversight: 'Trust leads: counts and dates of supervision, never its words.',
  duty: 'They take debriefs: they see who asked for one, and when. Record keepers choose them. Staff can see who they are.',
  editors: 'They keep schools, term dates, the catalogue and policies. They read no record by it.',
};
