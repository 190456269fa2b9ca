import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTenant } from '../createTenant';
import { loadRegisters, readerGroup } from './loadRegisters';
import type { LoadPlan } from './loadRegisters';
import { measurePages } from './measurePages';
import { printPages } from './printPages';
import { useMoreCache } from './store/bulkRows';

const years = 10;
const mostPairs = 1000;

/** The lists whose pages are compared, and how many times as long the last may take as the first. */
const sizes = [1000, 1_000_000];
const mostRatio = 2;

/** npm run tenant:load -- --measure: a page of 100 from a list of a thousand rows and from one of a million. */
async function measure(data: string): Promise<void> {
  const file = `${data}.measured`;
  const remove = (): void => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  };
  remove();
  const { text, ratio } = printPages(await measurePages(sizes, file));
  remove();
  console.log(text);
  if (ratio > mostRatio) throw new Error(`the largest list takes ${ratio.toFixed(2)} times as long as the smallest`);
}

/**
 * npm run tenant:load -- --sessions 1000000 --data FILE: ten years of sessions and their actions in shards, at design's
 * scale.
 */
function load(values: { readonly sessions: string; readonly actions: string; readonly data: string }): void {
  const sessions = Number(values.sessions);
  const actions = Number(values.actions);
  if (!Number.isInteger(sessions) || sessions < years || !Number.isInteger(actions) || actions < 0)
    throw new Error('--sessions is a number from 10, --actions (for each session) one from 0.');
  const tenant = createTenant({ data: values.data, origin: 'http://127.0.0.1:4400' });
  const { db } = tenant.context;
  useMoreCache(db);
  const started = Date.now();
  const perYear = Math.floor(sessions / years);
  const pairs = Math.min(mostPairs, Math.max(1, Math.floor(perYear / 30)));
  const readers = Array.from({ length: Math.max(1, Math.floor(pairs / 10)) }, (_, number) =>
    readerGroup(db, `Loaded readers ${number + 1}`),
  );
  const plans: LoadPlan[] = [];
  for (let year = 0; year < years; year += 1) {
    const from = 2016 + year;
    const shard = `${from}-${String(from + 1).slice(2)}`;
    const day = (row: number): number =>
      (from + (row % 10 < 4 ? 0 : 1)) * 10000 + (1 + (row % 12)) * 100 + 1 + (row % 28);
    plans.push({
      pairs,
      readers,
      title: `Loaded sessions ${shard}`,
      rows: perYear,
      columns: { PairKey: (row) => `pair-${row % pairs}`, Day: day },
    });
    if (actions > 0)
      plans.push({
        pairs,
        readers,
        title: `Loaded actions ${shard}`,
        rows: perYear * actions,
        columns: { SessionKey: (row) => `${shard}-${Math.floor(row / actions)}`, Due: day },
      });
  }
  const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  loadRegisters(db, plans, tenant.now(), ({ title, rows }) => console.log(`${title}: ${rows} rows (${seconds()})`));
  tenant.close();
  console.log(
    `${perYear * years} sessions and ${perYear * years * actions} actions are in ${values.data} and indexed (${seconds()}).`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sessions: { type: 'string', default: '1000000' },
      actions: { type: 'string', default: '5' },
      data: { type: 'string', default: 'temp/load.db' },
      measure: { type: 'boolean', default: false },
    },
  });
  mkdirSync(path.dirname(path.resolve(values.data)), { recursive: true });
  if (values.measure) await measure(values.data);
  else load(values);
}

void main();
