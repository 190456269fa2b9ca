import { demand } from '../access';
import { forgetContentAt } from '../items/fileContent';
import { versionLabel } from '../items/itemEntity';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { fieldsOfList } from '../store/findRows';
import type { FieldRow, ItemRow, ListRow } from '../store/rows';
import { collectionResource, entityResource } from './respond';
import type { VersionRow } from '../store/versionRows';
import { removeVersionRow, versionsOf } from '../store/versionRows';
import { stepsBy } from '../ways';

/** What an item's versions and a file's do not share. */
export interface VersionKind {
  /** In the order they are listed. */
  readonly order: 'oldest first, without the current' | 'newest first';
  readonly entity: (version: VersionRow) => Entity;
  /** Brings the columns back, and whatever else belongs to a version. */
  readonly restore: (version: VersionRow, values: ReadonlyMap<FieldRow, unknown>) => void;
  /** A version's bytes at `…/$value`. */
  readonly download?: (version: VersionRow) => Reply;
}

/**
 * `…/versions` of what is already known to be readable. Reading needs ViewVersions, deleting DeleteVersions, restoring
 * the right to edit.
 */
export function versionWalk(
  exchange: Exchange,
  list: ListRow,
  row: ItemRow,
  segment: Segment,
  { order, entity, restore, download }: VersionKind,
): Resource {
  const { db } = exchange.tenant;
  const all = (): VersionRow[] => {
    demand(db, exchange.actor, row.scope_id, permission.viewVersions);
    const rows = versionsOf(db, row);
    exchange.meter.rows += rows.length;
    return order === 'newest first' ? rows.reverse() : rows.filter((version) => version.ui_version < row.ui_version);
  };
  const find = (test: (version: VersionRow) => boolean): VersionRow =>
    all().find(test) ?? deny(problems.versionMissing());
  const byId = (inner: Segment, name: string): VersionRow => {
    const id = numberArgument(inner, 0, name);
    return find((version) => version.ui_version === id);
  };
  const byLabel = (inner: Segment): VersionRow => {
    const label = textArgument(inner, 0, 'versionlabel');
    return find((version) => versionLabel(version.ui_version) === label);
  };
  const remove = (version: VersionRow): Reply => {
    demand(db, exchange.actor, row.scope_id, permission.deleteVersions);
    if (version.ui_version === row.ui_version) throw problems.failed('You cannot delete the current version.');
    if (list.template !== 100) forgetContentAt(exchange, row, version.ui_version);
    removeVersionRow(db, row, version.ui_version);
    return done;
  };
  const bringBack = (version: VersionRow): Reply => {
    const stored = JSON.parse(version.fields) as Record<string, unknown>;
    const own = fieldsOfList(db, list.id).filter((field) => field.system === 0 || field.name === 'Title');
    restore(version, new Map(own.map((field) => [field, stored[field.name] ?? null])));
    return done;
  };
  const one = (inner: Segment): Resource => {
    const version = (): VersionRow => byId(inner, 'versionId');
    return entityResource(exchange, () => entity(version()), {
      step: (below) =>
        below.name === '$value' && download ? { methods: { GET: () => download(version()) } } : undefined,
      methods: { DELETE: () => remove(version()) },
    });
  };
  if (segment.called && segment.args.length > 0) return one(segment);
  return collectionResource(exchange, () => all().map(entity), {
    step: stepsBy({
      getbyid: one,
      deletebyid: (inner) => action(() => remove(byId(inner, 'vid'))),
      deletebylabel: (inner) => action(() => remove(byLabel(inner))),
      restorebylabel: (inner) => action(() => bringBack(byLabel(inner))),
      deleteall: () =>
        action(() => {
          demand(db, exchange.actor, row.scope_id, permission.deleteVersions);
          for (const version of all()) if (version.ui_version !== row.ui_version) remove(version);
          return done;
        }),
    }),
  });
}
