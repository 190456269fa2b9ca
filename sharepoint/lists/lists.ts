import type { ColumnDefinition, ListDefinition } from './ListDefinition';

/** The client-made random key every item carries, so that a repeated create is found again. */
const key: ColumnDefinition = { name: 'HubKey', type: 'text', indexed: true };
const uniqueKey: ColumnDefinition = { ...key, unique: true };
const text = (name: string): ColumnDefinition => ({ name, type: 'text' });
const number = (name: string): ColumnDefinition => ({ name, type: 'number' });
const note = (name: string): ColumnDefinition => ({ name, type: 'note' });
const indexed = (column: ColumnDefinition): ColumnDefinition => ({ ...column, indexed: true });

export const lists: readonly ListDefinition[] = [
  {
    key: 'settings', title: 'Settings', path: 'HubSettings', scope: 'reference', sharded: false, grants: [],
    description: 'What the trust chose: the case system’s name, the working day, who to ask.',
    columns: [uniqueKey, note('Body')],
  },
  {
    key: 'schools', title: 'Schools', path: 'HubSchools', scope: 'reference', sharded: false, grants: [],
    description: 'The schools of the trust.',
    columns: [uniqueKey, text('ShortName')],
  },
  {
    key: 'terms', title: 'Terms', path: 'HubTerms', scope: 'reference', sharded: false, grants: [],
    description: 'Each school’s own half-terms and the days it is closed.',
    columns: [uniqueKey, indexed(text('SchoolKey')), indexed(text('AcademicYear')), text('Kind'), text('HalfTerm'), number('FirstDay'), number('LastDay')],
  },
  {
    key: 'people', title: 'People', path: 'HubPeople', scope: 'reference', sharded: false, grants: [{ group: 'keepers', level: 'working' }],
    description: 'Staff who give or receive supervision, with their roles and school. The key is the directory object id.',
    columns: [uniqueKey, indexed(text('Login')), text('Mail'), indexed(text('SchoolKey')), text('Roles'), text('JobTitle'), text('Status'), { name: 'InScope', type: 'boolean' }],
  },
  {
    key: 'catalogue', title: 'Catalogue', path: 'HubCatalogue', scope: 'reference', sharded: false, grants: [],
    description: 'Pathways, offers, agenda, functions and roles, in the trust’s own words.',
    columns: [uniqueKey, indexed(text('Kind')), number('Position'), note('Body')],
  },
  {
    key: 'pairs', title: 'Pairs', path: 'HubPairs', scope: 'register', sharded: false, pairLevel: 'working', formerLevel: 'working',
    grants: [{ group: 'keepers', level: 'keeper' }, { group: 'oversight', level: 'read' }],
    description: 'One row for each person and the offer they are supervised under: dates, states and counts.',
    columns: [
      key, indexed(text('PairKey')), indexed(text('SupervisorKey')), indexed(text('SuperviseeKey')), indexed(text('SchoolKey')),
      { name: 'Supervisor', type: 'person' }, { name: 'Supervisee', type: 'person' },
      text('OfferKey'), text('Cadence'), text('Status'), number('FirstDay'), number('LastDay'), text('Shards'),
      note('HeldDays'), text('NextStart'), text('NextEnd'), text('NextKey'), text('NextPlace'), number('HeldSinceStart'),
      number('OpenActions'), number('Unsigned'), number('OldestUnsigned'), number('AgendaAdded'), text('Agreement'), number('ReviewDay'),
    ],
  },
  {
    key: 'sessions', title: 'Sessions', path: 'HubSessions', scope: 'register', sharded: true, pairLevel: 'working', formerLevel: 'working',
    grants: [{ group: 'keepers', level: 'keeper' }, { group: 'oversight', level: 'read' }],
    description: 'One row for each session: when, between whom, in what state.',
    columns: [
      key, indexed(text('PairKey')), indexed(text('SupervisorKey')), indexed(text('SuperviseeKey')), indexed(text('Code')),
      indexed(number('Day')), text('OfferKey'), text('StartsAt'), text('EndsAt'), text('Status'), text('Place'), text('SeriesKey'),
      text('EventId'), text('EventUid'), text('EventStatus'), text('Reply'), note('Outlook'), number('Rows'), number('Signed'), note('Intent'), number('VoidedDay'),
    ],
  },
  {
    key: 'working', title: 'Working', path: 'HubWorking', scope: 'confidential', sharded: true, pairLevel: 'working',
    grants: [{ group: 'keepers', level: 'keeper' }],
    description: 'Work in progress of each pair. Only the pair and the record keepers can open a folder here.',
    columns: [key, indexed(text('Kind')), indexed(text('SessionKey')), indexed(text('OwnerKey')), text('Slot'), text('Status'), number('Day'), number('Position'), note('Body')],
  },
  {
    key: 'seals', title: 'Seals', path: 'HubSeals', scope: 'confidential', sharded: true, pairLevel: 'append', formerLevel: 'read',
    grants: [{ group: 'keepers', level: 'keeper' }],
    description: 'What was signed. People may add and read here, never edit or delete.',
    columns: [key, indexed(text('Kind')), indexed(text('SessionKey')), text('Slot'), text('Hash'), text('SignerLogin'), text('SignerKey'), note('Body')],
  },
  {
    key: 'keys', title: 'Keys', path: 'HubKeys', scope: 'personal', sharded: false,
    // the same for everybody, record keepers too: view and add, so that a key once made stays
    grants: [{ group: 'staff', level: 'append' }, { group: 'keepers', level: 'append' }, { group: 'oversight', level: 'append' }],
    description: 'One key for each person, with which words not saved yet are kept on their device. People see their own only.',
    columns: [key, note('Body')],
  },
  {
    key: 'requests', title: 'Requests', path: 'HubRequests', scope: 'register', sharded: false, pairLevel: 'append', supervisorOnly: true,
    grants: [{ group: 'keepers', level: 'keeper' }, { group: 'oversight', level: 'append' }],
    description: 'What leads ask the record keepers to do with a pair: a choice and keys, no words.',
    columns: [key, indexed(text('Kind')), indexed(text('PairKey')), text('PersonKey'), text('ToKey'), text('OfferKey'), text('ByKey'), number('Day'), indexed(text('Status'))],
  },
];
