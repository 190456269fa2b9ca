import { navigationsOf } from '../published/publishedType';
import type { Entity, Linked } from './Entity';
import type { Follow } from './shape';

/** An entity's own spelling of a property's name: case does not count, but in the names of columns it does. */
export function spellName(entity: Entity, wanted: string): string | undefined {
  const own = [entity.values, entity.extra ?? {}, entity.links ?? {}].flatMap(Object.keys);
  const names = [...own, ...navigationsOf(entity.type)];
  if (names.includes(wanted)) return wanted;
  const lower = wanted.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower && entity.columns?.has(name) !== true);
}

function entitiesOf(linked: Linked | undefined): readonly Entity[] {
  if (linked === null || linked === undefined) return [];
  return 'type' in linked ? [linked] : linked;
}

function spellPath(
  entities: readonly Entity[],
  path: readonly string[],
  followed: ReadonlySet<string>,
  follow: Follow,
): string[] {
  const [head = '', ...rest] = path;
  for (const entity of entities) {
    const own = spellName(entity, head);
    if (own === undefined) continue;
    if (rest.length === 0 || !followed.has(head.toLowerCase())) return [own, ...rest];
    const below = entitiesOf(entity.links?.[own] ? entity.links[own]?.() : follow(entity, own));
    // one that links to nothing does not know how it would be spelled; the next may
    if (below.length > 0)
      return [own, ...spellPath(below, rest, new Set(rest.map((name) => name.toLowerCase())), follow)];
  }
  return [entities.map((entity) => spellName(entity, head)).find((own) => own !== undefined) ?? head, ...rest];
}

/**
 * The paths of `$select` and `$expand` as the entities spell them: `rootfolder/name` is `RootFolder/Name`. Only what is
 * expanded is followed; what no entity knows stays as it is.
 */
export function spellNames(
  entities: readonly Entity[],
  paths: readonly string[],
  expanded: readonly string[],
  follow: Follow,
): string[] {
  const followed = new Set(expanded.map((path) => (path.split('/')[0] ?? '').toLowerCase()));
  return paths.map((path) => spellPath(entities, path.split('/'), followed, follow).join('/'));
}
