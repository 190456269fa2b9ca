/**
 * Who may do what, as the design promises it (promises 1 to 3 and "who uses it"). Written by hand from the promises and
 * read by the proof
 * alone: nothing of the product decides here what is right.
 * r read, v read earlier versions, a add, e edit, p see who else may, m decide who else may. Nobody holds d (delete)
 * but of what they wrote for themselves alone.
 */
export type Right = 'r' | 'v' | 'a' | 'e' | 'd' | 'p' | 'm';

/** What somebody is to a pair, to an item of their own, or to the site. */
export type Relation =
  | 'author'
  | 'supervisor'
  | 'supervisee'
  | 'formerSupervisor'
  | 'formerSupervisee'
  | 'keeper'
  | 'oversight'
  | 'duty'
  | 'staff'
  | 'stranger';

export type ListName =
  | 'Belonging'
  | 'Close belonging'
  | 'Close sessions'
  | 'Close working'
  | 'Close seals'
  | 'Pairs'
  | 'Requests'
  | 'Sessions'
  | 'Working'
  | 'Seals'
  | 'Looks'
  | 'Keys'
  | 'Own'
  | 'Asked'
  | 'Further'
  | 'Retention'
  | 'Receipts'
  | 'Counters'
  | 'Allocation'
  | 'Plans'
  | 'Plan drafts'
  | 'To leads'
  | 'Agencies'
  | 'Readings';

/** An empty word is "nothing at all": access denied or not found from SharePoint itself, and not one row. */
export const matrix: Readonly<Record<ListName, Readonly<Partial<Record<Relation, string>>>>> = {
  // who belongs where: read by those concerned, written by keepers alone
  Belonging: {
    supervisor: 'rv',
    supervisee: 'rv',
    formerSupervisor: 'rv',
    formerSupervisee: 'rv',
    keeper: 'rvaepm',
    oversight: 'rv',
    staff: '',
    stranger: '',
  },
  // what is kept apart, and who belongs to it: closed to everybody but close keepers, of whom there is none here
  'Close belonging': {},
  'Close sessions': {},
  'Close working': {},
  'Close seals': {},
  // of one's own: added, and seen by nobody else, record keepers and trust leads included
  Keys: { author: 'r', staff: 'a', keeper: 'a', oversight: 'a' },
  Receipts: { author: 'r', staff: 'a', keeper: 'a', oversight: 'a' },
  // written for oneself alone, and taken away again by whoever wrote it
  Own: { author: 'rved', staff: 'a', keeper: 'a', oversight: 'a' },
  // what was asked of those on duty, of whom there is one here: keys and times; nobody but they and whoever asked
  Asked: { author: 'rve', staff: 'a', keeper: 'a', oversight: 'a', duty: 'rvae' },
  // further support that was asked for: whoever asked, and close keepers, of whom there is none here
  Further: { author: 'rve', staff: 'a', keeper: 'a', oversight: 'a' },
  // what was approved to be removed, held and done: keepers add, and nobody edits; not even whom it is about reads
  Retention: { keeper: 'ra', oversight: '', staff: '', stranger: '' },
  // registers: dates, states and counts; both of a pair write them, trust leads read them
  Pairs: {
    supervisor: 'rvae',
    supervisee: 'rvae',
    formerSupervisor: 'rvae',
    formerSupervisee: 'rvae',
    keeper: 'rvaepm',
    oversight: 'rv',
    staff: '',
    stranger: '',
  },
  // after an end read only; the supervisor's Hub settles what was booked for fourteen days, which have passed here
  Sessions: {
    supervisor: 'rvae',
    supervisee: 'rvae',
    formerSupervisor: 'rv',
    formerSupervisee: 'rv',
    keeper: 'rvaepm',
    oversight: 'rv',
    staff: '',
    stranger: '',
  },
  // what leads ask for: a choice and keys
  Requests: {
    supervisor: 'ra',
    supervisee: '',
    formerSupervisor: '',
    formerSupervisee: '',
    keeper: 'rvaepm',
    oversight: 'ra',
    staff: '',
    stranger: '',
  },
  // what leads' and keepers' own clients counted: names and dates; nobody else's, not even one's own
  Counters: { keeper: 'rvae', oversight: 'rvae', staff: '', stranger: '' },
  // why staff should have supervision, and from whom: leads and keepers; not even whom it is about
  Allocation: { keeper: 'rvae', oversight: 'rvae', staff: '', stranger: '' },
  // what leads publish: everybody who uses the Hub reads it, leads add, and nobody changes what was published
  Plans: { keeper: 'rv', oversight: 'ra', staff: 'rv', stranger: '' },
  // what leads have not published yet: leads and keepers
  'Plan drafts': { keeper: 'rvae', oversight: 'rvae', staff: '', stranger: '' },
  // whom staff may turn to outside the trust: everybody reads; leads, and editors, of whom there is none here, write
  Agencies: { keeper: 'rv', oversight: 'rvae', staff: 'rv', stranger: '' },
  // lessons that people offer: whoever offered one, and trust leads
  'To leads': { author: 'rve', staff: 'a', keeper: 'a', oversight: 'rvae' },
  // that somebody has read an edition: their own, added and never changed; trust leads see all of them, keepers none
  Readings: { author: 'r', staff: 'a', keeper: 'a', oversight: 'ra' },
  // words: the pair and the record keepers; oversight never
  Working: {
    supervisor: 'rvae',
    supervisee: 'rvae',
    formerSupervisor: '',
    formerSupervisee: '',
    keeper: 'rvaepm',
    oversight: '',
    staff: '',
    stranger: '',
  },
  // which record keeper opened what, and why: the pair reads, keepers add, and neither can change it
  Looks: {
    supervisor: 'rv',
    supervisee: 'rv',
    formerSupervisor: 'rv',
    formerSupervisee: 'rv',
    keeper: 'rapm',
    oversight: '',
    staff: '',
    stranger: '',
  },
  // what was signed: added and read, never changed; who signed it keeps reading it
  Seals: {
    supervisor: 'ra',
    supervisee: 'ra',
    formerSupervisor: 'rv',
    formerSupervisee: 'rv',
    keeper: 'rvaepm',
    oversight: '',
    staff: '',
    stranger: '',
  },
};

/**
 * Reference lists: everybody on the site reads, record keepers may change the list of people, nobody below
 * administrator the others.
 */
export const referenceLists: Readonly<
  Record<string, { readonly staff: string; readonly keeper: string; readonly oversight?: string }>
> = {
  Settings: { staff: 'r', keeper: 'r' },
  Schools: { staff: 'r', keeper: 'r' },
  Terms: { staff: 'r', keeper: 'r' },
  Catalogue: { staff: 'r', keeper: 'r' },
  People: { staff: 'r', keeper: 'rae' },
  // a library: trust leads keep it, beside the editors, of whom there is none here
  Policies: { staff: 'r', keeper: 'r', oversight: 'raed' },
};

/** Titles of lists that the site has, and of which nothing here says who may do what. */
export const withoutRow = (lists: readonly { readonly title: string }[]): readonly string[] =>
  lists.map(({ title }) => title).filter((title) => !(title in matrix) && !(title in referenceLists));

/** One person of every kind. `staff`: in the group of those who may open the site at all. */
export interface ProofPerson {
  readonly kind: string;
  readonly alias: string;
  readonly groups: readonly ('staff' | 'keeper' | 'oversight' | 'duty')[];
}

export const proofPeople: readonly ProofPerson[] = [
  { kind: 'head of safeguarding, supervisor and trust lead', alias: 'hannah', groups: ['staff', 'oversight', 'duty'] },
  { kind: 'supervisor, takes debriefs', alias: 'fiona', groups: ['staff', 'duty'] },
  { kind: 'supervisee', alias: 'priya', groups: ['staff'] },
  { kind: 'former supervisor, supervised and supervising elsewhere', alias: 'dele', groups: ['staff'] },
  { kind: 'member of a group', alias: 'amy', groups: ['staff'] },
  { kind: 'external supervisor, a guest', alias: 'ros', groups: ['staff'] },
  { kind: 'record keeper and trust lead', alias: 'miriam', groups: ['staff', 'keeper', 'oversight'] },
  { kind: 'record keeper', alias: 'gareth', groups: ['staff', 'keeper'] },
  { kind: 'chief executive, trust lead', alias: 'edith', groups: ['staff', 'oversight'] },
  { kind: 'headteacher', alias: 'tom', groups: ['staff'] },
  { kind: 'trustee', alias: 'nkechi', groups: ['staff'] },
  { kind: 'DSL of another school', alias: 'sunita', groups: ['staff'] },
  { kind: 'teaching assistant', alias: 'ivy', groups: ['staff'] },
  { kind: 'somebody without rights on the site', alias: 'nia', groups: [] },
];

export const rightsOn = (list: ListName, relations: readonly Relation[]): ReadonlySet<Right> =>
  new Set(relations.flatMap((relation) => [...(matrix[list][relation] ?? '')] as Right[]));
