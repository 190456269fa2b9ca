import * as dates from '../../ground/words/dates';
import { capital, counted, numberWord } from '../../ground/words/words';
import { isoDate } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import type { DocumentKind, PolicyDocument } from '../../library/rules/PolicyDocument';

const kinds: Readonly<Record<DocumentKind, string>> = {
  policy: 'Policy of the trust',
  role: 'Role description',
  thresholds: 'Thresholds',
  guidance: 'National or local guidance',
  statement: 'Statement on the public website',
};

const whole = (day: Day | undefined): string => (day === undefined ? '' : dates.dayMonthYear(day));
const short = (day: Day | undefined): string => (day === undefined ? '' : dates.dayMonthYearShort(day));

/** "Edition 2026"; guidance of others says what it is. */
const editionOf = ({ kind, edition }: PolicyDocument): string =>
  kind === 'policy' ? `Edition ${edition}` : `${kinds[kind]}, edition ${edition}`;

const nextReview = ({ reviewDay }: PolicyDocument): string =>
  reviewDay === undefined ? '' : ` Next review ${dates.month(reviewDay)} ${Math.floor(reviewDay / 10_000)}.`;

const countWord = (count: number, one: string, other: string): string =>
  capital(counted(count, one, other).replace(/^\d+/, numberWord(count)));

export const policyStrings = {
  title: 'Policies',
  lead: 'What is in force for you, from the trust’s own library.',
  toDesk: 'Keep the register',
  back: 'All policies',
  current: 'Current policies',
  search: 'Search policies',
  found: (found: number, of: number): string =>
    found === 0
      ? `No policy has these words. Below stands what there is: ${counted(of, 'policy', 'policies')}.`
      : counted(found, 'policy', 'policies'),
  older: 'This site has no library of policies yet. An administrator opens Set-up once and presses its button.',
  empty: {
    title: 'No policies here yet',
    words: 'Once your trust has put its policies into the library and registered them, you find them here.',
    keepers: 'Put a document into the library, then register it at “Keep the register”.',
  },
  gone: {
    title: 'This policy is not here',
    words: 'It may have been taken out of the library, or it is for colleagues in other roles or schools.',
  },
  unknown: (count: number): string =>
    `${countWord(count, 'entry', 'entries')} could not be read and ${count === 1 ? 'is' : 'are'} left out.`,
  coming: 'Coming',
  comes: (title: string, edition: string, day: Day | undefined): string =>
    `${title}, edition ${edition}, in force from ${whole(day)}.`,
  whoSees: 'Trust leads see the day you sign that you have read a policy. There is no score.',
  readIt: 'Read it',
  whatChanged: 'What changed:',
  change: (words: string, page: string): string => (page === '' ? words : `${words} (page ${page})`),
  alsoRead: (title: string, day: Day | undefined): string => `${title}: read by ${whole(day)}`,
  details: { label: 'About', of: (title: string): string => `About ${title}` },
  open: 'Open the document',
  states: {
    read: (day: Day): string => `Read ${short(day)}`,
    toRead: (day: Day | undefined): string => `Read by ${whole(day)}`,
    late: (day: Day | undefined): string => `To be read by ${short(day)}`,
    reference: 'For reference',
  },
  facts: {
    inForce: (document: PolicyDocument): string =>
      `${editionOf(document)}, in force from ${whole(document.fromDay)}.${nextReview(document)}`,
    stillInForce: (document: PolicyDocument): string =>
      `${editionOf(document)}, still in force. ${document.owner} keeps it.`,
    overdue: (day: Day | undefined): string => `Review overdue, was due ${short(day)}`,
    approved: (document: PolicyDocument): string =>
      document.approvedDay === undefined || document.approvedBy === ''
        ? `${editionOf(document)}.`
        : `${editionOf(document)}, approved by ${document.approvedBy} on ${whole(document.approvedDay)}.`,
  },
  changed: {
    title: 'What changed',
    none: 'The register names no change of this edition.',
    page: (page: string): string => `page ${page}`,
  },
  questions: {
    title: (count: number): string => countWord(count, 'question', 'questions'),
    lead: 'To find what the document has not made clear. There is no score, and your answers are not kept.',
    numbered: (number: number, question: string): string => `${number}. ${question}`,
    answer: 'Answer',
    again: 'Answer again',
    same: 'As the document says',
    says: (answer: string, isSame: boolean): string => (isSame ? answer : `The document says: ${answer}`),
    why: (why: string, page: string): string => (page === '' ? why : `${why} (page ${page})`),
  },
  sign: {
    left: (count: number): string =>
      `${countWord(count, 'question is', 'questions are')} left. You can sign after ${count === 1 ? 'it' : 'them'}.`,
    title: 'Have you read and understood it?',
    understood: 'By signing you say that you have read this edition and understood it.',
    sign: (name: string): string => (name === '' ? 'Sign' : `Sign as ${name}`),
    stamp: 'SharePoint adds your name and the time.',
    speakWith: (owner: string): string =>
      `Would you rather talk something through first? Speak with ${owner} or with your safeguarding lead, and sign afterwards. Until you sign, no note is made.`,
    signed: (at: dates.When): string => `You signed this edition on ${at}.`,
    thanks: 'Signed. Thank you for reading it.',
    notSigned: 'Not signed yet.',
    kept: 'You can try again.',
  },
  about: {
    title: 'About this document',
    facts: (document: PolicyDocument): readonly { readonly term: string; readonly fact: string }[] =>
      [
        { term: 'Kind', fact: kinds[document.kind] },
        { term: 'Kept by', fact: document.owner },
        { term: 'Edition', fact: document.edition },
        { term: 'In force from', fact: whole(document.fromDay) },
        { term: 'Approved by', fact: document.approvedBy },
        { term: 'Approved on', fact: whole(document.approvedDay) },
        { term: 'Last review', fact: whole(document.reviewedDay) },
        { term: 'Next review', fact: whole(document.reviewDay) },
        { term: 'Takes the place of', fact: document.supersedes },
        { term: 'If you were away or are new', fact: document.catchUp },
        { term: 'On the public website at', fact: document.publicPage },
        { term: 'Seen there on', fact: whole(document.checkedDay) },
        { term: 'File', fact: document.file.name },
      ].filter(({ fact }) => fact !== ''),
    change: 'Change what the register says',
    readers: 'See who has read it',
  },
  sees: {
    title: 'Who sees what',
    leads: 'Trust leads: that you signed, and when.',
    others: 'Colleagues and record keepers are not shown it. Administrators of the site could look.',
  },
};

export const registerStrings = {
  title: 'Register of policies',
  lead: 'What the register says of each document stands in the library, beside the file.',
  library: 'Open the library',
  closed: {
    title: 'Kept by editors and trust leads',
    words: 'You can read every policy that is for you under Policies.',
  },
  toRegister: {
    title: (count: number): string => `${countWord(count, 'file', 'files')} to register`,
    lead: 'They are in the library and not shown under Policies yet. In the library itself staff can read them.',
    none: 'Every file in the library is registered. To add one, open the library and put it there, then come back.',
    register: (name: string): string => `Register ${name}`,
    noViewer: 'SharePoint has no viewer for a file of this kind. Save it as PDF or Word and put that there instead.',
  },
  unknown: {
    title: 'Could not be read',
    lead: 'The register of these files holds something this version does not know. They are left out of Policies.',
  },
  registered: {
    title: (count: number): string => countWord(count, 'document', 'documents'),
    heads: ['Document', 'Kept by', 'Next review', 'Public website', 'What to do'],
    under: (document: PolicyDocument): string => `${kinds[document.kind]}, edition ${document.edition}`,
    noReview: 'No day set',
    due: short,
    overdue: (day: Day | undefined): string => `Overdue, was due ${short(day)}`,
    onSite: (day: Day | undefined): string => (day === undefined ? 'Not looked at yet' : `Seen ${short(day)}`),
    edit: { label: 'Change', of: (title: string): string => `Change ${title}` },
    readers: { label: 'Who has read', of: (title: string): string => `Who has read ${title}` },
  },
  questions: {
    add: 'Add a question before the signature',
    question: (number: number): string => `Question ${number}`,
    answer: (number: number): string => `What the document says to question ${number}`,
    others: (number: number): string => `Other answers to question ${number}`,
    othersHint: 'One a line, up to five.',
    why: (number: number): string => `Why, in one kind sentence, to question ${number}`,
    page: (number: number): string => `Page for question ${number}`,
    remove: (number: number): string => `Take out question ${number}`,
  },
  form: {
    title: (name: string): string => `Register of ${name}`,
    name: 'Title',
    kind: 'Kind',
    kinds,
    edition: 'Edition',
    editionHint: 'As the document calls itself: 2026, or October 2026.',
    newEdition: 'A new edition: everybody it is for is asked to read it again',
    owner: 'Kept by',
    ownerHint: 'The person or role that reviews it.',
    approvedBy: 'Approved by',
    approvedDay: 'Approved on',
    fromDay: 'In force from',
    reviewedDay: 'Last review',
    reviewDay: 'Next review',
    readByDay: 'To be read by',
    readByHint: 'Leave it empty for a document that is there to look things up in.',
    supersedes: 'Takes the place of',
    catchUp: 'To catch up',
    catchUpHint: 'For whoever was away or is new: a recording, a session, whom to ask. Reminders bring it.',
    publicPage: 'On the public website at',
    publicPageHint: 'Shown as text. The Hub does not open pages outside the trust.',
    checkedDay: 'Somebody looked there on',
    roles: 'For these roles',
    schools: 'At these schools',
    noneIsEverybody: 'None ticked means everybody.',
    changes: 'What changed',
    changesHint: 'One change a line. End a line with “page 5” where it stands on page 5.',
    save: 'Save to the register',
    cancel: 'Cancel',
    notSaved: 'Not saved yet.',
    kept: 'What you entered is still here.',
    saved: (title: string): string => `The register of ${title} is saved.`,
  },
};

export const readerStrings = {
  title: 'Read and understood',
  lead: (document: PolicyDocument): string =>
    `${document.title}, edition ${document.edition}. To be read by ${whole(document.readByDay)}.`,
  closed: {
    title: 'For trust leads',
    words: 'Trust leads are shown the signatures of colleagues. Your own stands beside each policy.',
  },
  notLifted: {
    title: 'Nothing can be counted here',
    words:
      'SharePoint shows you your own signature and no others, so this page would count wrongly. Ask an administrator to run Set-up.',
  },
  nobody: {
    title: 'This document is for no colleague yet',
    words: 'No colleague in the list of people has one of its roles and schools.',
  },
  tiles: {
    label: 'In numbers',
    signed: (of: number): string => `of ${of} have read and signed`,
    missing: 'have not signed yet',
    isNew: 'of them were entered since',
  },
  people: {
    titles: { missing: 'Not signed yet', new: 'New, not signed yet', signed: 'Signed' },
    empty: {
      missing: 'Everybody it is for has signed.',
      new: 'No new colleague has still to sign.',
      signed: 'No signature yet.',
    },
    heads: ['Person', 'Role and school', 'Signed'],
    since: (day: Day): string => `New since ${short(day)}`,
    find: 'Find a person or school',
    noneFound: 'No name or school has these words.',
    found: (shown: number, count: number): string => `${shown} of ${count} are shown.`,
  },
  schools: {
    title: 'By school and role',
    heads: { school: 'School', all: 'Everybody' },
    cell: (signed: number, of: number): string => `${signed} of ${of}`,
  },
  others: (count: number): string =>
    `${countWord(count, 'signature', 'signatures')} of people it is not for (any more) ${count === 1 ? 'is' : 'are'} not counted.`,
  unknown: (count: number): string =>
    `${countWord(count, 'signature', 'signatures')} could not be read and ${count === 1 ? 'is' : 'are'} not counted.`,
  remind: {
    button: (count: number): string => `Write to ${counted(count, 'person', 'people')}`,
    note: 'Opens a message in your own mail. You send it; the Hub sends nothing.',
    many: (count: number): string =>
      `A message takes ${count} addresses at most here. It goes to the first of the list.`,
    subject: (title: string): string => `To read: ${title}`,
    body: (document: PolicyDocument, address: string): string =>
      [
        'Hello,',
        '',
        `please read “${document.title}”, edition ${document.edition}, by ${whole(document.readByDay)}, and sign in the Hub that you have read and understood it:`,
        address,
        ...(document.catchUp === '' ? [] : ['', `If you were away or are new: ${document.catchUp}`]),
        '',
        'Thank you.',
      ].join('\n'),
  },
  sheet: {
    save: 'Signature sheet',
    fileName: (title: string, day: Day): string => `${title}, signatures, ${isoDate(day)}.csv`,
    heads: ['Document', 'Edition', 'School', 'Name', 'Role', 'Signed'],
    notSigned: 'not signed',
    note: 'The sheet lists name, role, school, edition and the time SharePoint noted.',
    failed: 'The file could not be made. Press again.',
    onPhone: 'Files are saved in the browser, not in Teams on a phone.',
  },
};
