import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer, RawPerson } from '../privacy/RawPerson';
import { rawPerson } from '../privacy/RawPerson';
import { lists as everyList } from '../../sharepoint/lists/lists';
import { proofPeople, referenceLists, withoutRow } from './privacyMatrix';
import type { ProofPerson, Right } from './privacyMatrix';
import {
  folderProbes,
  forbiddenFolderProbes,
  forbiddenProbes,
  itemProbes,
  listProbes,
  siteProbes,
} from './privacyProbes';
import type { Probe } from './privacyProbes';
import { readProofSite, rightsTo } from './privacySite';
import type { ProofItem, ProofList, ProofSite, RightsTo } from './privacySite';

export interface PrivacyTotals {
  readonly persons: number;
  readonly routes: number;
  readonly probes: number;
  /** Something was shown or done to somebody who may not. */
  readonly leaks: readonly string[];
  /** Something was refused to somebody who may. */
  readonly wrongRefusals: readonly string[];
}

export interface PrivacyInput {
  readonly people?: readonly string[];
  /** Only these pairs' items, for a slice. */
  readonly pairs?: number;
  /** Rows of each folder that are tried one by one. */
  readonly perFolder?: number;
  /** What the site has. */
  readonly lists?: readonly { readonly title: string }[];
  readonly onPerson?: (kind: string) => void;
}

interface Score {
  probes: number;
  readonly routes: Set<string>;
  readonly leaks: string[];
  readonly refusals: string[];
}

/**
 * Every kind of person against every closed list, folder and item of a seeded site, by raw requests: no product code in
 * between.
 */
export async function provePrivacy(
  tenant: Tenant,
  { people, pairs, perFolder = 1, lists = everyList, onPerson }: PrivacyInput = {},
): Promise<PrivacyTotals> {
  await plantWhereNothingIs(tenant);
  const site = await readProofSite(tenant);
  const recycled = await recycleOne(site);
  const targets = chosen(site, pairs ?? Number.MAX_SAFE_INTEGER, perFolder);
  const score: Score = { probes: 0, routes: new Set(), leaks: [], refusals: [] };
  score.leaks.push(...withoutRow(lists).map((title) => `no row of the matrix says who may do what in ${title}`));
  if (pairs === undefined) score.leaks.push(...untried(site, targets).map((title) => `nothing of ${title} was tried`));
  const before = await digest(site);
  const who = proofPeople.filter(({ alias }) => people === undefined || people.includes(alias));
  for (const person of who) {
    onPerson?.(person.kind);
    const raw = await rawPerson(tenant, person.alias);
    const may = rightsTo(person, site.pairs);
    await proveLists(score, site, person, raw, may);
    for (const item of targets) {
      const [probes, forbidden] =
        item.key === '' ? [folderProbes, forbiddenFolderProbes] : [itemProbes, forbiddenProbes];
      // whoever may take it away would
      const harmlessOnes = probes.filter(({ needs }) => needs !== 'd' || !may(item).has('d'));
      for (const probe of harmlessOnes) await proveOne(score, probe, person, raw, item, may(item));
      for (const probe of forbidden)
        if (!may(item).has(probe.needs)) await proveOne(score, probe, person, raw, item, may(item));
    }
    await proveSite(score, person, raw, recycled);
  }
  if ((await digest(site)) !== before)
    score.leaks.push('something was changed by a request that should have had no effect');
  return {
    persons: who.length,
    routes: score.routes.size,
    probes: score.probes,
    leaks: score.leaks,
    wrongRefusals: score.refusals,
  };
}

const refused = ({ status }: Answer): boolean => status === 403 || status === 404;
/** Unsupported by the local tenant, or refused as a request: nothing was shown or done. */
const harmless = ({ status }: Answer): boolean => status === 400 || status === 501;
const shows = ({ body }: Answer, item: ProofItem): boolean =>
  body.includes(item.key) || (item.body.length > 20 && body.includes(JSON.stringify(item.body).slice(1, 60)));

async function proveOne(
  score: Score,
  probe: Probe,
  person: ProofPerson,
  raw: RawPerson,
  item: ProofItem,
  rights: ReadonlySet<Right>,
): Promise<void> {
  const answer = await probe.send(raw, item);
  score.probes += 1;
  score.routes.add(probe.route);
  const where = `${person.kind} (${person.alias}): ${probe.route}, ${item.list.title}, item ${item.id}, answered ${answer.status}`;
  if (!rights.has(probe.needs)) {
    const leak = leakOf(probe, answer, item, rights);
    if (leak !== undefined) score.leaks.push(`${where}${leak}`);
    return;
  }
  if (!isDone(probe, answer, item) && !harmless(answer)) score.refusals.push(where);
}

/** What somebody got who may not: anything at all (''), or words in what looks like a refusal; undefined when nothing. */
function leakOf(probe: Probe, answer: Answer, item: ProofItem, rights: ReadonlySet<Right>): string | undefined {
  const listed = answer.status === 200 && probe.shows && !shows(answer, item);
  // "it has changed" tells a reader nothing and does nothing; that they may not force it is a probe of its own
  const stale = answer.status === 412 && rights.has('r');
  if (!refused(answer) && !harmless(answer) && !listed && !stale) return '';
  if (item.key !== '' && !rights.has('r') && shows(answer, item)) return ': its words';
  return undefined;
}

/** Whether somebody who may was let; an ETag that cannot be the item's: 412 means "you may, but it has changed". */
function isDone({ needs, shows: shown }: Probe, answer: Answer, item: ProofItem): boolean {
  if (needs === 'e') return answer.status === 412;
  return answer.status === 200 && (!shown || shows(answer, item));
}

/** Keys of rows in an answer, whatever its form: JSON, JSON in a batch, XML. */
const keysIn = (body: string): readonly string[] =>
  [...body.matchAll(/HubKey(?:&quot;|["'])?\s*[:=]\s*(?:&quot;|["'])([^"'&]+)/g)].map(([, key]) => key ?? '');

async function proveLists(
  score: Score,
  site: ProofSite,
  person: ProofPerson,
  raw: RawPerson,
  may: RightsTo,
): Promise<void> {
  for (const list of site.lists) {
    const rows = site.items.filter((item) => item.list === list && item.key !== '');
    const entitled = new Set(rows.filter((item) => may(item).has('r')).map(({ key }) => key));
    // pairs' folders are rows too
    const folders = site.items.filter((item) => item.list === list && item.key === '' && may(item).has('r')).length;
    const others = new Set(rows.map(({ key }) => key).filter((key) => !entitled.has(key)));
    for (const probe of listProbes) {
      const answer = await probe.send(raw, list);
      score.probes += 1;
      score.routes.add(probe.route);
      const where = `${person.kind} (${person.alias}): ${probe.route}, ${list.title}, answered ${answer.status}`;
      const seen = new Set(keysIn(answer.body));
      const leaked = [...seen].filter((key) => others.has(key)).length;
      if (leaked > 0) score.leaks.push(`${where}: ${leaked} rows of others`);
      const missing = probe.whole ? [...entitled].filter((key) => !seen.has(key)).length : 0;
      if (missing > 0) score.refusals.push(`${where}: ${missing} rows missing`);
      if (probe.whole && counted(answer) > entitled.size + folders)
        score.leaks.push(`${where}: a count of ${counted(answer)}, where ${entitled.size + folders} are theirs`);
    }
  }
}

/** Rows an answer counts, whether or not it says what is in them. */
function counted({ status, body }: Answer): number {
  if (status !== 200 || !body.startsWith('{')) return 0;
  const { value, Row } = JSON.parse(body) as { value?: unknown[]; Row?: unknown[] };
  return (value ?? Row ?? []).length;
}

async function proveSite(score: Score, person: ProofPerson, raw: RawPerson, recycled: string): Promise<void> {
  for (const { route, address } of siteProbes) {
    const answer = await raw.get(address);
    score.probes += 1;
    score.routes.add(route);
    if (keysIn(answer.body).length > 0 || answer.body.includes(recycled))
      score.leaks.push(`${person.kind} (${person.alias}): ${route}, answered ${answer.status}`);
  }
  for (const [title, rights] of Object.entries(referenceLists)) {
    const allowed = new Set([
      ...(person.groups.includes('staff') ? rights.staff : ''),
      ...(person.groups.includes('keeper') ? rights.keeper : ''),
      ...(person.groups.includes('oversight') ? (rights.oversight ?? '') : ''),
    ]);
    await proveReferenceList(score, raw, title, allowed, `${person.kind} (${person.alias}): ${title}`);
  }
}

async function proveReferenceList(
  score: Score,
  raw: RawPerson,
  title: string,
  allowed: ReadonlySet<string>,
  where: string,
): Promise<void> {
  const list = `web/lists/getByTitle('${title}')`;
  const first = await raw.get(`${list}/items?$select=Id&$top=1`);
  const edit = await raw.post(
    `${list}/items(1)`,
    { Title: 'changed' },
    { 'x-http-method': 'MERGE', 'if-match': allowed.has('e') ? '"00000000-0000-4000-8000-000000000000,9999"' : '*' },
  );
  score.probes += 3;
  for (const route of ['reference list', 'edit a reference list', 'delete from a reference list'])
    score.routes.add(route);
  judge(score, allowed.has('r'), first, 200, `${where}, answered`);
  judge(score, allowed.has('e'), edit, 412, `${where}, edit answered`);
  // whoever may would take it away from those who are asked after them
  if (allowed.has('d')) return;
  judge(score, false, await raw.post(`${list}/items(1)/recycle`, {}), undefined, `${where}, delete answered`);
}

/** Whoever may must be answered `wanted`; whoever may not must be refused. */
function judge(score: Score, may: boolean, answer: Answer, wanted: number | undefined, where: string): void {
  if (may && answer.status !== wanted) score.refusals.push(`${where} ${answer.status}`);
  if (!may && !refused(answer)) score.leaks.push(`${where} ${answer.status}`);
}

/**
 * Something in the lists that the demo trust leaves empty: what is kept apart, as only an administrator could, and
 * something of somebody's own.
 */
async function plantWhereNothingIs(tenant: Tenant): Promise<void> {
  for (const [alias, title] of [
    ['jo', 'Close belonging 2026-27'],
    ['jo', 'Close sessions 2026-27'],
    ['jo', 'Close working 2026-27'],
    ['jo', 'Close seals 2026-27'],
    ['priya', 'Keys'],
    ['miriam', 'Keys'],
    ['priya', 'Own'],
    ['miriam', 'Own'],
    ['priya', 'Asked'],
    ['miriam', 'Asked'],
    ['priya', 'Further'],
    ['miriam', 'Further'],
    ['miriam', 'Retention'],
    ['priya', 'To leads'],
    ['miriam', 'To leads'],
    ['miriam', 'Agencies'],
  ] as const) {
    const cells = {
      Title: 'kept apart',
      HubKey: `of ${alias} in the proof of ${title}`,
      // a register of sessions holds no words, and neither do these
      ...(['Close sessions 2026-27', 'Further', 'Retention'].includes(title)
        ? {}
        : { Body: 'kept apart by the proof' }),
    };
    const { status } = await (await rawPerson(tenant, alias)).post(`web/lists/getByTitle('${title}')/items`, cells);
    if (status !== 201) throw new Error(`${alias} could not add to ${title}: ${status}`);
  }
}

/** Closed lists of which no item is among the targets. */
const untried = (site: ProofSite, targets: readonly ProofItem[]): readonly string[] =>
  [...new Set(site.lists.map(({ name }) => name))].filter((name) => !targets.some((item) => item.list.name === name));

/** Each pair's folder and some rows of it, in every closed list. */
function chosen({ items }: ProofSite, pairs: number, perFolder: number): readonly ProofItem[] {
  const keys = new Set([...new Set(items.map(({ pairKey }) => pairKey))].sort().slice(0, pairs));
  const taken = new Map<string, number>();
  return items.filter(({ key, pairKey, list }) => {
    if (!keys.has(pairKey)) return false;
    if (key === '') return true;
    const place = `${list.title} ${pairKey}`;
    taken.set(place, (taken.get(place) ?? 0) + 1);
    return (taken.get(place) ?? 0) <= perFolder;
  });
}

/** Somebody else's deletion, which no bin but an administrator's may show. */
async function recycleOne({ admin, lists }: ProofSite): Promise<string> {
  const list = lists.find(({ name }) => name === 'Working') as ProofList;
  const made = await admin.post(`web/lists(guid'${list.guid}')/items`, { Title: 'recycled in the proof' });
  const { Id } = JSON.parse(made.body) as { Id: number };
  const gone = await admin.post(`web/lists(guid'${list.guid}')/items(${Id})/recycle`, {});
  if (gone.status !== 200) throw new Error(`the administrator could not recycle: ${gone.status}`);
  return 'recycled in the proof';
}

/** Ids, versions and authors of everything, so that a change by anybody shows. */
async function digest({ admin, lists }: ProofSite): Promise<string> {
  const parts = [];
  for (const list of lists)
    parts.push(
      (
        await admin.get(
          `web/lists(guid'${list.guid}')/items?$select=Id,OData__UIVersionString,Modified,EditorId,HasUniqueRoleAssignments&$top=5000`,
        )
      ).body,
    );
  return parts.join('\n');
}
