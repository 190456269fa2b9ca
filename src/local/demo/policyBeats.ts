import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { sharePointLibrary } from '../../library/sharepoint/sharePointLibrary';
import { shelfOf } from '../../library/rules/PolicyDocument';
import type { Registration } from '../../library/rules/PolicyDocument';
import { demoPerson } from './demoPeople';
import { dayInZone } from '../../ground/rules/days';
import { zone } from './DemoTrust';
import type { DemoTrust } from './DemoTrust';
import { plainPdf } from './plainPdf';
import type { Beat } from './playPair';
import { seededKeys } from './seededKeys';

const plain: Registration = {
  title: '',
  kind: 'policy',
  edition: '2026',
  owner: 'Miriam Holt',
  approvedBy: 'The trustees',
  approvedDay: undefined,
  fromDay: undefined,
  reviewedDay: undefined,
  reviewDay: undefined,
  readByDay: undefined,
  supersedes: '',
  roles: [],
  schools: [],
  changes: [],
  questions: [],
  publicPage: '',
  catchUp: '',
  checkedDay: undefined,
  registeredDay: undefined,
};

interface DemoDocument {
  readonly at: string;
  readonly name: string;
  readonly register: Partial<Registration>;
  /** Who signed it, and when. */
  readonly signed?: Readonly<Record<string, string>>;
}

const documents: readonly DemoDocument[] = [
  {
    at: '2026-09-01T08:20:00.000Z',
    name: 'Keeping children safe in education 2026.pdf',
    register: {
      title: 'Keeping children safe in education, part one',
      kind: 'guidance',
      approvedBy: '',
      fromDay: 20260901,
      readByDay: 20260930,
    },
    signed: { ruth: '2026-09-04T07:50:00.000Z', priya: '2026-09-02T15:10:00.000Z', dele: '2026-09-03T16:05:00.000Z' },
  },
  {
    at: '2026-09-02T09:30:00.000Z',
    name: 'Staff code of conduct.pdf',
    register: {
      title: 'Staff code of conduct',
      approvedDay: 20260710,
      fromDay: 20260902,
      reviewedDay: 20260701,
      reviewDay: 20270901,
      readByDay: 20260930,
    },
    signed: { ruth: '2026-09-04T08:02:00.000Z', priya: '2026-09-04T12:30:00.000Z', ivy: '2026-09-08T14:45:00.000Z' },
  },
  {
    at: '2026-09-02T09:40:00.000Z',
    name: 'Supervision policy.pdf',
    register: {
      title: 'Supervision policy',
      edition: '2025',
      approvedDay: 20250708,
      fromDay: 20250901,
      reviewedDay: 20250630,
      reviewDay: 20260731,
      supersedes: 'All earlier editions',
    },
  },
  {
    at: '2026-09-02T09:50:00.000Z',
    name: 'Whistleblowing.pdf',
    register: {
      title: 'Whistleblowing',
      edition: '2025',
      approvedDay: 20250916,
      fromDay: 20251001,
      reviewDay: 20271001,
    },
  },
  {
    at: '2026-09-02T10:00:00.000Z',
    name: 'Thresholds.pdf',
    register: { title: 'When to report, and to whom', kind: 'thresholds', fromDay: 20260901, reviewDay: 20270901 },
  },
  {
    at: '2026-09-02T10:10:00.000Z',
    name: 'Senior DSL.pdf',
    register: {
      title: 'Designated safeguarding lead: role description',
      kind: 'role',
      roles: ['dsl', 'leadDsl'],
      fromDay: 20260901,
      reviewDay: 20270601,
    },
  },
  {
    at: '2026-09-02T10:20:00.000Z',
    name: 'How we manage safeguarding.pdf',
    register: {
      title: 'How we manage safeguarding',
      kind: 'statement',
      fromDay: 20260901,
      reviewDay: 20270901,
      publicPage: 'https://www.thistlemere.example/safeguarding',
      checkedDay: 20260914,
    },
  },
  {
    at: '2026-10-13T08:30:00.000Z',
    name: 'Safeguarding and child protection.pdf',
    register: {
      title: 'Safeguarding and child protection',
      approvedDay: 20261012,
      fromDay: 20261013,
      reviewedDay: 20260930,
      reviewDay: 20270930,
      readByDay: 20261128,
      supersedes: 'The edition of 2025',
      questions: [
        {
          key: 'away',
          question: 'You are worried about a child and your DSL is away. Whom do you tell?',
          answer: 'The deputy, today',
          others: ['The DSL, when they are back', 'The child’s class teacher, this week'],
          why: 'A worry is told on the day, and there is always somebody to tell.',
          page: '5',
        },
        {
          key: 'secret',
          question: 'A child asks you to keep a secret. What do you say?',
          answer: 'That you may need to tell somebody who can help',
          others: ['Yes, if it helps them to talk', 'That they should ask at home first'],
          why: 'It is a hard moment. Saying it early and kindly keeps the child’s trust.',
          page: '7',
        },
      ],
      catchUp: 'The session of 2 November was recorded: eighteen minutes, on the staff page.',
      changes: [
        { words: 'Who to tell when your DSL is away', page: '5' },
        { words: 'Early help now begins with the class team', page: '9' },
        { words: 'AI tools and children’s pictures', page: '14' },
      ],
    },
    signed: {
      priya: '2026-10-14T15:20:00.000Z',
      tom: '2026-10-15T07:40:00.000Z',
      dele: '2026-10-19T16:10:00.000Z',
      sunita: '2026-11-02T12:05:00.000Z',
    },
  },
];

/** Miriam puts the policies into the library and registers them; some colleagues have signed that they read them. */
export function policyBeats(trust: DemoTrust): readonly Beat[] {
  const keys = seededKeys('demo policies');
  return documents.flatMap(({ at, name, register, signed = {} }): Beat[] => {
    const key = keys.newKey();
    const editionKey = keys.newKey();
    const registered: Beat = {
      at,
      run: async () => {
        const { sp, ports } = await trust.as('miriam');
        const library = sharePointLibrary(sp, ports.me);
        await putFile(sp, library.path, name, register.title ?? name);
        const file = (await library.documents()).unregistered.find((one) => one.name === name);
        if (file === undefined) throw new Error(`${name} is not in the library`);
        await library.register(file, key, editionKey, {
          ...plain,
          ...register,
          registeredDay: dayInZone(at, zone),
        });
      },
    };
    const readings = Object.entries(signed).map(([alias, signedAt]): Beat => {
      const reading = keys.newKey();
      return {
        at: signedAt,
        run: async () => {
          const { sp, ports } = await trust.as(alias);
          const shelf = shelfOf(editionKey, demoPerson(alias).schoolKey);
          await sharePointLibrary(sp, ports.me).addReading({ key: reading, editionKey, shelf });
        },
      };
    });
    return [registered, ...readings];
  });
}

async function putFile(sp: SPFI, folder: string, name: string, title: string): Promise<void> {
  const content = plainPdf([title, 'An example of the demo trust.']);
  await sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, content, { Overwrite: true });
}
