import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { mayManageBin, payloadOf, purge, recycledRows, setStage, stageOf } from '../items/recycled';
import { purgeWeb } from '../items/recycledWeb';
import { restore } from '../items/restore';
import { principalById } from '../store/findRows';
import { principalEntity } from './principalEntity';
import { collectionResource, entityResource } from './respond';
import type { SharePointOperation } from '../SharePointOperation';
import type { RecycledRow } from '../store/recycledRows';
import type { Properties } from '../protocol/readBody';
import { demandMeant, readBody } from '../protocol/readBody';
import { stepsBy } from '../ways';

function recycledEntity(exchange: Exchange, row: RecycledRow): Entity {
  const person = (id: number) => (): Entity | null => {
    const principal = principalById(exchange.tenant.db, id);
    return principal ? principalEntity(exchange, principal) : null;
  };
  const by = principalById(exchange.tenant.db, row.deleted_by);
  const author = principalById(exchange.tenant.db, row.author_id);
  return {
    type: 'SP.RecycleBinItem',
    link: `Web/RecycleBin('${row.guid}')`,
    values: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: by?.email ?? '',
      DeletedByName: by?.title ?? '',
      DeletedDate: row.deleted,
      DeletedDateLocalFormatted: row.deleted,
      DirName: row.dir.slice(1),
      DirNamePath: { DecodedUrl: row.dir.slice(1) },
      Id: row.guid,
      ItemState: stageOf(row),
      ItemType: row.kind,
      LeafName: row.leaf,
      LeafNamePath: { DecodedUrl: row.leaf },
      Size: '0',
      Title: row.title,
    },
    links: { DeletedBy: person(row.deleted_by), Author: person(row.author_id) },
  };
}

function erase(exchange: Exchange, row: RecycledRow): void {
  const { web } = payloadOf(row);
  if (web) purgeWeb(exchange, row, web);
  else purge(exchange, row);
}

/** The rows whose ids the body names, every one of which must be there. */
function namedRows({ ids }: Properties, rows: readonly RecycledRow[]): RecycledRow[] {
  if (!Array.isArray(ids)) throw problems.badBody('The parameter ids is missing.');
  return ids.map((id: unknown) => {
    const guid = String(id).replace(/[{}]/g, '').toLowerCase();
    return rows.find((row) => row.guid === guid) ?? deny(problems.recycledMissing());
  });
}

/** The recycle bin: one's own deletions in stage one; administrators see everybody's and stage two. */
export function recycleBin(exchange: Exchange, segment: Segment): Resource {
  const rows = (): RecycledRow[] => recycledRows(exchange);
  const named = (guid: string): Resource => {
    const row = (): RecycledRow =>
      rows().find((each) => each.guid === guid.toLowerCase()) ?? deny(problems.recycledMissing());
    const act = (work: (found: RecycledRow) => void): Resource =>
      action((): Reply => {
        work(row());
        return done;
      });
    return entityResource(exchange, () => recycledEntity(exchange, row()), {
      step: stepsBy({
        restore: () => act((found) => restore(exchange, found)),
        deleteobject: () => act((found) => erase(exchange, found)),
        movetosecondstage: () => act((found) => setStage(exchange, found, 2)),
      }),
    });
  };
  if (segment.called && segment.args.length > 0) return named(textArgument(segment, 0, 'id'));
  const each = (which: (row: RecycledRow) => boolean, work: (row: RecycledRow) => void): Resource =>
    action(() => {
      for (const row of rows().filter(which)) work(row);
      return done;
    });
  const first = (row: RecycledRow): boolean => stageOf(row) === 1;
  const byIds = (
    work: (row: RecycledRow) => void,
    meant: Readonly<Record<string, readonly unknown[]>> = {},
  ): Resource =>
    action(() => {
      const body = readBody(exchange);
      demandMeant(body, meant);
      for (const row of namedRows(body, rows())) work(row);
      return done;
    });
  return collectionResource(exchange, () => rows().map((row) => recycledEntity(exchange, row)), {
    step: stepsBy({
      getbyid: (inner) => named(textArgument(inner, 0, 'id')),
      // where nothing stands in the way nothing is renamed, and what does is refused whatever was wished
      restorebyids: () => byIds((row) => restore(exchange, row), { bRenameExistingItems: [false, true] }),
      deletebyids: () => byIds((row) => erase(exchange, row)),
      movetosecondstagebyids: () => byIds((row) => setStage(exchange, row, 2)),
      restoreall: () =>
        each(
          () => true,
          (row) => restore(exchange, row),
        ),
      deleteall: () => each(first, (row) => erase(exchange, row)),
      movealltosecondstage: () => each(first, (row) => setStage(exchange, row, 2)),
      deleteallsecondstageitems: () =>
        action(() => {
          if (!mayManageBin(exchange)) throw problems.accessDenied();
          for (const row of rows()) if (!first(row)) erase(exchange, row);
          return done;
        }),
    }),
  });
}

export const recycleBinOperation: SharePointOperation = {
  name: 'GET /_api/web/recyclebin, /_api/site/recyclebin; restore, DeleteObject, MoveToSecondStage, RestoreAll, DeleteAll, MoveAllToSecondStage; RestoreByIds, DeleteByIds, MoveToSecondStageByIds',
  fidelity: 'partial',
  differs:
    "One's own deletions, administrators everybody's; nothing expires after 93 days; what is deleted for good from stage one does not stop over in stage two. A deleted sub-web goes straight to stage two of the site collection (believed).",
  guesses: [
    'everybody sees their own deletions of stage one only',
    'restoring needs Add where it was',
    'code of the 404',
    'an item restored keeps its id, versions and permissions',
    'one id that is not there refuses all of them',
    'bRenameExistingItems renames nothing: what stands in the way refuses',
  ],
  source: 'platform/permissions.md §4; @pnp/sp recycle-bin',
  confirmed: false,
  at: { web: { steps: { recyclebin: ({ exchange }, segment) => recycleBin(exchange, segment) } } },
};
