import { clauses } from '../../sharepoint/content/clauses';
import type { AgreementVersion, AgreementView, DraftView } from '../../src/sessions/papers/PaperService';
import { sectionsFrom, signedSections } from '../../src/sessions/papers/rules/agreementDraft';
import { hannah, priya } from '../people';
import { today } from '../morning';
import { pairOf } from './pairOf';

const people = [hannah, priya].map(({ key, name, jobTitle }) => ({
  key,
  name,
  jobTitle,
  role: key === hannah.key ? ('supervisor' as const) : ('supervisee' as const),
}));

/** What Hannah and Priya are making. */
export const draftOf = (more: Partial<DraftView> = {}): DraftView => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  key: 'agreement-1',
  number: 1,
  sections: sectionsFrom({ clauses, group: false, before: undefined }).map((section) => ({
    ...section,
    changedBy: '',
  })),
  reviewDay: 20270223,
  savedAt: '2026-11-23T08:47:00.000Z',
  textHash: '',
  iHaveSigned: false,
  mayISign: false,
  waitsFor: [hannah.name, priya.name],
  changedAfterBy: '',
  ...more,
});

/** What they signed. */
export const versionOf = (more: Partial<AgreementVersion> = {}): AgreementVersion => ({
  shard: '2026-27',
  pairKey: 'pair-1',
  key: 'agreement-1',
  itemId: 7,
  kind: 'agreed',
  number: 1,
  state: 'sealed',
  content: {
    version: 2,
    paper: 'agreement',
    sessionKey: 'agreement-1',
    startsAt: '2026-10-09T10:00:00.000Z',
    zone: 'Europe/London',
    reviewDay: 20270223,
    people: people.map((person) => ({ ...person, school: '', siteId: 1, present: true, reason: '' })),
    sections: signedSections(draftOf().sections),
  },
  signatures: [],
  seal: '7f3a 91c0 4be2 d85e',
  writtenAt: '2026-10-09T10:00:00.000Z',
  sealedAt: '2026-10-09T11:00:00.000Z',
  until: undefined,
  ...more,
});

/** As Priya opens it, before anything is begun. */
export const agreementOf = (more: Partial<AgreementView> = {}): AgreementView => ({
  pair: pairOf({ pairKey: 'pair-1' }),
  withNames: [hannah.name],
  group: false,
  parties: people.map((person) => ({ ...person, isMe: person.key === priya.key, signedAt: '' })),
  myRole: 'supervisee',
  mayWrite: true,
  draft: undefined,
  inForce: undefined,
  notNamed: [],
  versions: [],
  offered: draftOf().sections.map(({ key, title, how, trust }) => ({ key, title, how, trust })),
  sessions: [
    { state: 'held', day: 20261009, startsAt: '' },
    { state: 'booked', day: 20261126, startsAt: '2026-11-26T14:15:00.000Z' },
    { state: 'toCome', day: undefined, startsAt: '' },
  ],
  heldSinceStart: 1,
  today,
  zone: 'Europe/London',
  access: undefined,
  looks: [],
  keepers: ['Miriam Holt'],
  administrators: [],
  ...more,
});
