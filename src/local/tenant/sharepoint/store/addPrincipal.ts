import type { DatabaseSync } from 'node:sqlite';
import { metaValue, setMeta } from './findRows';
import type { PrincipalRow } from './rows';
import { run } from '../../sql';

type NewPrincipal = Pick<PrincipalRow, 'kind' | 'login' | 'title'> & Partial<PrincipalRow>;

/**
 * Adds a user or group under the site's next id; ids are never used again. An id given (the app's) is taken as it is.
 */
export function addPrincipal(db: DatabaseSync, principal: NewPrincipal): number {
  const next = Number(metaValue(db, 'nextPrincipal') ?? '3');
  const id = principal.id ?? next;
  if (principal.id === undefined) setMeta(db, 'nextPrincipal', String(next + 1));
  run(
    db,
    'INSERT INTO principals (id, kind, login, title, email, upn, object_id, description, owner_id, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    principal.kind,
    principal.login,
    principal.title,
    principal.email ?? '',
    principal.upn ?? '',
    principal.object_id ?? null,
    principal.description ?? '',
    principal.owner_id ?? null,
    principal.settings ?? '{}',
  );
  return id;
}
