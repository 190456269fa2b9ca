import * as React from 'react';
import type { Issue, Outcome } from '../../ground/rules/Issue';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { useOneRun } from '../../ground/ui/useOneRun';
import { failure } from '../../ground/ui/useLoad';
import { issueSentence } from '../../ground/words/issueSentences';
import { columnsFor, columnsText, ofTrust } from '../../people/files/rules/columns';
import type { FileColumns, FileKind } from '../../people/files/rules/columns';
import type { Table } from '../../people/files/rules/Table';
import { useAllocationService } from '../../people/useAllocationService';
import { usePeopleService } from '../../people/usePeopleService';
import { useHandoverService } from '../../sessions/handover/useHandoverService';
import { checkedFile } from './checkedFile';
import type { FileData, FileRow, FileValue } from './checkedFile';

/** Looked up in one question; each is a request of its own. */
const lookedUpAtOnce = 10;

export interface FileImport {
  readonly table: Table | undefined;
  readonly state: 'idle' | 'reading' | 'unreadable' | 'checking' | 'writing' | 'done';
  readonly columns: FileColumns;
  readonly setColumn: (field: string, index: number | undefined) => void;
  readonly rows: readonly FileRow[];
  /** Rows still to be written. */
  readonly open: readonly FileRow[];
  /** New people of whom the directory was not asked yet. */
  readonly unknown: readonly FileRow[];
  /** False where the directory may not be asked. */
  readonly mayLookUp: boolean;
  readonly written: number;
  readonly checked: number;
  readonly failed: { readonly code: ServiceErrorCode; readonly requestId: string } | undefined;
  readonly sameAs: ReadonlySet<number>;
  readonly setSame: (line: number, same: boolean) => void;
  readonly choose: (file: File | undefined) => Promise<void>;
  readonly lookUp: () => Promise<void>;
  readonly write: () => Promise<void>;
}

const sentencesOf = (issues: readonly Issue[]): string =>
  issues.map(({ code, facts }) => issueSentence(code, facts)).join(' ');

const keptOf = (kind: FileKind, { trust, allocationColumns }: FileData): readonly string[] =>
  kind === 'allocations' ? allocationColumns : (trust.catalogue.settings.importColumns?.[kind] ?? []);

/**
 * A file on its way in: read, its columns named, each row checked, and then written one after the other. What was
 * written is not written again; what stopped goes on.
 */
export function useFileImport(kind: FileKind, data: FileData, trustCode: string): FileImport {
  const askPeople = usePeopleService();
  const askAllocation = useAllocationService();
  const askHandover = useHandoverService();
  const one = useOneRun();
  const [table, setTable] = React.useState<Table | undefined>();
  const [state, setState] = React.useState<FileImport['state']>('idle');
  const [columns, setColumns] = React.useState<FileColumns>(new Map());
  const [sameAs, setSameAs] = React.useState<ReadonlySet<number>>(new Set());
  const [signIns, setSignIns] = React.useState<ReadonlyMap<number, string>>(new Map());
  const [mayLookUp, setMayLookUp] = React.useState(true);
  const [done, setDone] = React.useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = React.useState<ReadonlyMap<number, string>>(new Map());
  const [failed, setFailed] = React.useState<FileImport['failed']>();
  // made once for each line: writing a row again makes no second school and asks for no second pair
  const keys = React.useRef(new Map<number, string>());
  const keyOf = React.useCallback((line: number): string => {
    const known = keys.current.get(line) ?? crypto.randomUUID();
    keys.current.set(line, known);
    return known;
  }, []);
  const checked = React.useMemo(
    () =>
      table === undefined ? [] : checkedFile({ kind, table, columns, data, trustCode, sameAs, signIns, newKey: keyOf }),
    [kind, table, columns, data, trustCode, sameAs, signIns, keyOf],
  );
  const rows = checked.map((row): FileRow => {
    const why = refused.get(row.line);
    return why === undefined ? row : { ...row, state: 'bad', troubles: [{ code: 'refused', text: why }] };
  });
  const isOpen = ({ state: at, line }: FileRow): boolean => (at === 'fresh' || at === 'changed') && !done.has(line);
  const open = rows.filter(isOpen);
  const unknown =
    kind === 'people' && mayLookUp ? open.filter((row) => row.state === 'fresh' && !signIns.has(row.line)) : [];

  const choose = async (file: File | undefined): Promise<void> => {
    setTable(undefined);
    setDone(new Set());
    setRefused(new Map());
    setSignIns(new Map());
    setSameAs(new Set());
    setFailed(undefined);
    keys.current.clear();
    if (file === undefined) return setState('idle');
    setState('reading');
    try {
      const { readTable } = await import(/* webpackChunkName: 'table-files' */ './tableFiles');
      const kept = keptOf(kind, data);
      const read = await readTable(file, (head) => {
        const at = columnsFor(kind, head, kept);
        return (cells) => ofTrust({ head, rows: [{ line: 0, cells }] }, at, trustCode).rows.length > 0;
      });
      setColumns(columnsFor(kind, read.head, kept));
      setTable(read);
      return setState('idle');
    } catch {
      // whatever it was, the view asks for another file
      return setState('unreadable');
    }
  };

  const lookUp = async (): Promise<void> => {
    setState('checking');
    const found = new Map(signIns);
    try {
      for (let from = 0; from < unknown.length; from += lookedUpAtOnce) {
        const lines = unknown.slice(from, from + lookedUpAtOnce).map((row) => ({
          line: row.line,
          who: row.value?.kind === 'people' ? row.value.draft.signInName : '',
          roleKey: '',
          schoolKey: '',
        }));
        const answer = await askPeople((it) => it.lookUpPeople(lines));
        if (!answer.readable) {
          setMayLookUp(false);
          break;
        }
        for (const { line, isExact, people } of answer.found)
          found.set(line, isExact ? (people[0]?.signInName ?? '') : '');
        if (one.isLeft()) return;
        setSignIns(new Map(found));
      }
      setFailed(undefined);
    } catch (error) {
      setFailed(failure(error));
    }
    setState('idle');
  };

  const writeOne = (value: FileValue, line: number): Promise<Outcome<unknown>> => {
    if (value.kind === 'people') return askPeople((it) => it.savePerson(value.draft));
    if (value.kind === 'schools') return askPeople((it) => it.saveSchool(value.school));
    return writeWish(value.wish, line);
  };
  const writeWish = async (
    { personKey, pair, facts, seen }: Extract<FileValue, { kind: 'allocations' }>['wish'],
    line: number,
  ): Promise<Outcome<unknown>> => {
    const kept = facts ? await askAllocation((it) => it.saveStaffFacts(facts, seen)) : undefined;
    if (pair === undefined || kept?.ok === false) return kept ?? { ok: true, value: undefined };
    const { supervisorKey: toKey, offerKey } = pair;
    const draft = { key: keyOf(line), kind: 'open' as const, pairKey: '', personKey, toKey, offerKey };
    return askHandover((it) => it.askForChange({ ...draft, day: data.trust.today }));
  };
  const keepColumns = async (): Promise<void> => {
    const text = columnsText(kind, table?.head ?? [], columns);
    if (kind === 'allocations') return askAllocation((it) => it.keepFileColumns(text));
    const { importColumns = {} } = data.trust.catalogue.settings;
    return askPeople((it) => it.keepImport({ importColumns: { ...importColumns, [kind]: text }, trustCode }));
  };

  const write = async (): Promise<void> => {
    if (one.begin() === undefined) return;
    setState('writing');
    setFailed(undefined);
    const through = new Set(done);
    try {
      await keepColumns();
      for (const row of open) {
        if (row.value === undefined || one.isLeft()) continue;
        const outcome = await writeOne(row.value, row.line);
        if (outcome.ok) through.add(row.line);
        else setRefused((before) => new Map(before).set(row.line, sentencesOf(outcome.issues)));
        if (!one.isLeft()) setDone(new Set(through));
      }
      if (!one.isLeft()) setState('done');
    } catch (error) {
      // the sentence says how far it came; pressing again goes on
      if (!one.isLeft()) {
        setFailed(failure(error));
        setState('idle');
      }
    } finally {
      one.end();
    }
  };

  return {
    table,
    state,
    columns,
    setColumn: (field, index) =>
      setColumns((before) => {
        const next = new Map(before);
        if (index === undefined) next.delete(field);
        else next.set(field, index);
        return next;
      }),
    rows,
    open,
    unknown,
    mayLookUp,
    written: done.size,
    checked: signIns.size,
    failed,
    sameAs,
    setSame: (line, same) =>
      setSameAs((before) => new Set(same ? [...before, line] : [...before].filter((other) => other !== line))),
    choose,
    lookUp,
    write,
  };
}
