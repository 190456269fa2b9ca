import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import { allocationList } from '../../../sharepoint/lists/allocationList';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { hiddenIsRefused } from '../../ground/sharepoint/hiddenIsRefused';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { chunks } from '../../ground/sharepoint/chunks';
import { anyOf } from '../../ground/sharepoint/readRows';
import { readByKey, readFiltered } from '../../ground/sharepoint/readItems';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import { parsedJson } from './parsedJson';
import { writeCells } from './writeCells';
import type { AllocationStore } from '../AllocationService';
import type { StaffFacts, StaffFactsDraft } from '../rules/StaffFacts';

const place = { list: 'allocation' } as const;
const columns = columnsOf(allocationList.columns);

/** Undefined for what a newer version wrote. */
function factsOf(row: Row): StaffFacts | undefined {
  const { values, known } = columns.read(row);
  if (!known || values.key === '') return undefined;
  const { key, reasons, managerKey, trainedDay, outsideName, outsideDays } = values;
  return {
    personKey: key,
    reasons,
    managerKey,
    trainedDay,
    outsideName,
    outsideDays,
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

/** Each person once, as their first row says. */
function factsIn(rows: readonly Row[]): readonly StaffFacts[] {
  const keyed = rows.flatMap((row) => {
    const facts = columns.read(row).values.kind === 'person' ? factsOf(row) : undefined;
    return facts === undefined ? [] : [{ ...facts, key: facts.personKey }];
  });
  return lowestOfEachKey(keyed).map(({ key: _key, ...facts }) => facts);
}

const valuesOf = ({ personKey, ...rest }: StaffFactsDraft) => ({
  key: personKey,
  kind: 'person' as const,
  ...rest,
  body: '',
});

const saysTheSame = (facts: StaffFacts, draft: StaffFactsDraft): boolean =>
  facts.managerKey === draft.managerKey &&
  facts.trainedDay === draft.trainedDay &&
  facts.outsideName === draft.outsideName &&
  facts.reasons.join() === draft.reasons.join() &&
  facts.outsideDays.join() === draft.outsideDays.join();

export function sharePointAllocations(sp: SPFI): AllocationStore {
  return {
    isThere: () => isListThere(sp, place),
    // page after page and not by kind: in a large trust more rows are of that kind than one filter may find
    all: async () => factsIn(await hiddenIsRefused(readFiltered(sp, place, columns.selection))),
    async ofPeople(personKeys) {
      const found = await Promise.all(
        chunks([...new Set(personKeys)]).map((some) =>
          hiddenIsRefused(readFiltered(sp, place, columns.selection, anyOf('HubKey', some))),
        ),
      );
      return factsIn(found.flat());
    },
    async columns() {
      const row = await hiddenIsRefused(readByKey(sp, place, columns.selection, columnsKey));
      return row === undefined ? [] : columnsIn(columns.read(row).values.body);
    },
    async keepColumns(kept) {
      const cells = newCells(columns, { ...emptyRow, key: columnsKey, kind: 'columns', body: JSON.stringify(kept) });
      await writeCells(sp, place, [cells]);
    },
    async put(draft, seen) {
      if (!(await isListThere(sp, place))) throw new NotMadeYet();
      const target = { key: seen.personKey, itemId: seen.itemId, etag: seen.etag };
      const row =
        seen.etag === ''
          ? await createInList(sp, place, newCells(columns, valuesOf(draft)), columns.selection)
          : await mergeItem(sp, place, target, changedCells(columns, valuesOf(draft)), columns.selection);
      const written = factsOf(row);
      if (written === undefined || !saysTheSame(written, draft)) throw new ServiceError('conflict');
      return written;
    },
  };
}

/** One row for all: how the columns of a file of allocations are called. */
const columnsKey = 'columns';
const emptyRow = { reasons: [], managerKey: '', trainedDay: undefined, outsideName: '', outsideDays: [] };

function columnsIn(body: string): readonly string[] {
  const kept = parsedJson(body);
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
}
