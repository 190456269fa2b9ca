import type { SPFI } from '@pnp/sp';
import type { Reference } from '../../../ground/rules/Catalogue';
import type { Day } from '../../../ground/rules/School';
import { ownGroups } from '../../../ground/sharepoint/currentUser';
import { batchOfEach, namedBatch } from '../../../ground/sharepoint/inOneBatch';
import { knowSchema } from '../../../ground/sharepoint/knowSchema';
import { isMade, shardsThere, tellSchema, tellShards } from '../../../ground/sharepoint/siteSchema';
import { yearsAround } from '../../../people/sharepoint/belongingRows';
import { registersThere } from '../../../people/sharepoint/pairColumns';
import { readSchoolNames, readSchools } from '../../../people/sharepoint/readReference';
import type { SchoolsRead } from '../../../people/sharepoint/referenceParts';
import type { NeedSources } from '../NeedSource';
import type { HomeReader } from '../ports';
import type { HomeMemory, KnownSchools } from './homeMemory';
import { homePairs } from './homePairs';
import { behindParts, pairParts } from './homeParts';
import type { HomePart, HomeRead } from './homeParts';
import { askReference, catalogueOf, schoolsLeft, withSchools } from './homeReference';
import { isIn, readOf, sharePointHome } from './sharePointHome';
import type { FirstHome } from './sharePointHome';

/** What every place asks of Home: from memory, from a reading of Home that is under way, else from SharePoint. */
export function homeReader(
  sp: SPFI,
  memory: HomeMemory,
  today: () => Day,
  needs: NeedSources | FirstHome = {},
): HomeReader {
  const first = isFirstHome(needs) ? needs : sharePointHome(sp, memory, needs);
  const ask = async (parts: readonly HomePart[]): Promise<readonly HomeRead[]> =>
    (await batchOfEach(sp, parts, (batched, { part }) => part(batched), { reads: true })).map(readOf);
  const there = (parts: readonly HomePart[]): readonly HomePart[] =>
    parts.filter((part) => !('place' in part) || part.place === undefined || isMade(sp, part.place));
  /** Asked for here, where Home was not read. */
  let keeps: boolean | undefined;

  async function readReference(): Promise<Reference> {
    // a link that opens another place first: Home has asked for it already
    const begun = await first.underWay();
    if (begun?.forgotten === memory.timesForgotten()) return begun.reference;
    await knowSchema(sp, 'catalogue', 'schools');
    const question = askReference(sp, memory);
    const read = question.answer(await namedBatch(sp, question.parts, { reads: true }));
    if (read === undefined) return readReference();
    tellShards(sp, read.settings.years ?? []);
    tellSchema(sp, read.settings.setUpVersion);
    return read;
  }
  const reference = shared(memory, async () => memory.reference() ?? readReference());

  const reading = new Map<string, () => Promise<SchoolsRead>>();
  async function schools(keys: KnownSchools['asked']): Promise<KnownSchools> {
    const known = memory.schools();
    const wanted = keys === 'every' ? keys : schoolsLeft(known, keys);
    if (known.asked === 'every' || wanted.length === 0) return known;
    const name = String(wanted);
    const read = reading.get(name) ?? shared(memory, () => readSchools(sp, today(), wanted));
    reading.set(name, read);
    const forgotten = memory.timesForgotten();
    const found = await read();
    const all = withSchools(wanted === 'every' ? known : without(memory.schools(), wanted), wanted, found);
    if (memory.timesForgotten() === forgotten) memory.keepSchools(all);
    return all;
  }

  const names = shared(memory, () => readSchoolNames(sp));

  return {
    schoolNames: async () => (memory.schools().asked === 'every' ? memory.schools().schools : names()),
    read: (personKey, day) => first.read(personKey, day),
    reference,
    async catalogue(keys) {
      return catalogueOf(await reference(), await schools(keys ?? 'every'));
    },
    async keeps() {
      const read = first.keeps();
      if (read !== undefined) return read;
      const begun = await first.underWay();
      const groupsPart: HomePart = { what: 'groups', part: (root) => ownGroups(root).select('Title')() };
      keeps ??= isIn('keepers', begun?.reads ?? (await ask([groupsPart])));
      return keeps;
    },
    knownYears: async (personKey) => memory.keys(personKey)?.pairYears ?? [],
    async pairYears(personKey) {
      const known = memory.keys(personKey) ?? (await first.underWay())?.needed;
      if (known) return known.pairYears;
      await knowSchema(sp, 'belonging');
      const shards = shardsThere(sp, yearsAround(today()));
      const reads = await ask(there(pairParts(personKey, shards, registersThere(sp))));
      const { undecided } = homePairs(reads, personKey, today());
      const behind = await ask(there(behindParts(undecided, shards)));
      return homePairs([...reads, ...behind], personKey, today()).years;
    },
  };
}

const isFirstHome = (given: NeedSources | FirstHome): given is FirstHome => 'underWay' in given;

/** Two use cases that ask at once share one answer, unless it was forgotten between them. */
function shared<T>(memory: HomeMemory, read: () => Promise<T>): () => Promise<T> {
  let reading: { readonly forgotten: number; readonly answer: Promise<T> } | undefined;
  return async () => {
    const forgotten = memory.timesForgotten();
    if (reading?.forgotten !== forgotten) reading = { forgotten, answer: read() };
    const mine = reading;
    try {
      return await mine.answer;
    } finally {
      if (reading === mine) reading = undefined;
    }
  };
}

/** Somebody else may have read the same meanwhile, or every school. */
function without(known: KnownSchools, keys: readonly string[]): KnownSchools {
  const { schools, schoolYears, asked } = known;
  if (asked === 'every') return known;
  return {
    schools: schools.filter(({ key }) => !keys.includes(key)),
    schoolYears: schoolYears.filter(({ schoolKey }) => !keys.includes(schoolKey)),
    asked: asked.filter((key) => !keys.includes(key)),
  };
}
