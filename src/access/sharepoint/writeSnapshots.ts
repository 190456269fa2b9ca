import type { SPFI } from '@pnp/sp';
import type { IListItemFormUpdateValue } from '@pnp/sp/lists';
import type { AccessFinding } from '../rules/AccessReport';
import { sealsOf } from '../rules/realm';
import { formValuesOf } from '../../ground/sharepoint/writtenCells';
import { sealCells } from '../../records/sharepoint/sealColumns';
import { inOneBatch } from '../../ground/sharepoint/inOneBatch';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import { folderUrlOf, listAt } from '../../ground/sharepoint/listAddress';
import { cellsThere, knowSchema } from '../../ground/sharepoint/knowSchema';
import { peopleIn } from './accessSnapshot';
import type { AccessModel } from './accessModel';
import type { Assignment } from './assignments';
import type { PairPlace } from './pairPlaces';

/** What was read of one folder of a pair. */
export interface FolderLook {
  readonly place: PairPlace;
  readonly pairKey: string;
  readonly actual: readonly Assignment[];
}

export interface SnapshotsInput {
  readonly model: AccessModel;
  readonly looks: readonly FolderLook[];
  readonly findings: readonly AccessFinding[];
  readonly key: string;
}

/**
 * A dated snapshot for each open pair, in the Seals list of its latest year, from what has just been read: a batch for
 * a hundred pairs.
 * A batch cut off and sent again may write a snapshot twice under one key, which every reader takes for one. Answers
 * how many were written.
 */
export async function writeSnapshots(sp: SPFI, { model, looks, findings, key }: SnapshotsInput): Promise<number> {
  const seals = sealsOf[model.realm];
  await knowSchema(sp, seals);
  const byPair = new Map<string, FolderLook[]>();
  for (const look of looks) byPair.set(look.pairKey, [...(byPair.get(look.pairKey) ?? []), look]);
  const troubled = new Set(findings.filter(concernsReaders).map(({ pairKey }) => pairKey));
  const uncertain = new Set(findings.filter(({ problem }) => problem === 'notCertain').map(({ pairKey }) => pairKey));
  const parts = [...model.scopes].flatMap(([pairKey, pair]): Part<readonly IListItemFormUpdateValue[]>[] => {
    const { scope, parties, readers } = pair;
    if (scope.lastDay !== undefined || readers.newer.length > 0 || uncertain.has(pairKey)) return [];
    const shard = [...scope.shards].sort().pop();
    const own = (byPair.get(pairKey) ?? []).filter(
      ({ place }) => place.definition.scope === 'confidential' && place.shard === shard,
    );
    if (shard === undefined || !own.some(({ place }) => place.list === seals)) return [];
    const people = peopleIn(
      own.flatMap(({ actual }) => actual),
      { parties, ids: model.ids, names: model.names, realm: model.realm },
    );
    const cells = sealCells(
      { kind: 'access', key: `${key}.${pairKey}`, sessionKey: '', people, asPlanned: !troubled.has(pairKey) },
      pairKey,
    );
    const place = { list: seals, shard } as const;
    return [
      (b: SPFI) =>
        listAt(b, place).addValidateUpdateItemUsingPath(
          formValuesOf(cellsThere(sp, place, cells)),
          folderUrlOf(sp, place, pairKey),
        ),
    ];
  });
  const answers = await inOneBatch<(readonly IListItemFormUpdateValue[])[]>(sp, parts);
  // a folder that closed meanwhile has no snapshot; the next check says why
  // and SharePoint answers 200 although it refused a column and saved nothing
  return answers.filter((answer) => answer.ok && !answer.value.some((value) => value.HasException)).length;
}

/** A row that opens nothing changes nothing about who can read. */
const concernsReaders = ({ problem }: AccessFinding): boolean =>
  !(['writtenIn', 'strangeLook', 'rowLeftOut'] as readonly AccessFinding['problem'][]).includes(problem);
