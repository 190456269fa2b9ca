import type { SPFI } from '@pnp/sp';
import type { IRoleAssignments } from '@pnp/sp/security';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';

/** One principal's levels on a web, list or folder. What SharePoint adds by itself is left out. */
export interface Assignment {
  readonly principalId: number;
  readonly title: string;
  readonly login: string;
  readonly isGroup: boolean;
  readonly levelIds: readonly number[];
}

/** Level id by principal id. */
export type Wanted = ReadonlyMap<number, number>;

/** RoleTypeKind of Limited Access and Web-Only Limited Access: the way to something further in, which opens nothing. */
const ways: readonly number[] = [1, 9];
/** Of Restricted View and the System levels: SharePoint's own too, and some of them let somebody view items. */
const hidden: readonly number[] = [8, 255];
const viewItems = 1;
const sharePointGroup = 8; // PrincipalType

export function assignmentsOf(rows: readonly Row[]): readonly Assignment[] {
  return rows
    .map((row) => {
      const member = row.Member as Row;
      const bindings = row.RoleDefinitionBindings as readonly Row[];
      return {
        principalId: numberIn(row, 'PrincipalId'),
        title: textIn(member, 'Title'),
        login: textIn(member, 'LoginName'),
        isGroup: numberIn(member, 'PrincipalType') === sharePointGroup,
        levelIds: bindings
          .filter((level) => opensAnything(level, textIn(member, 'Title')))
          .map((level) => numberIn(level, 'Id')),
      };
    })
    .filter((assignment) => assignment.levelIds.length > 0);
}

/** Two readings that print alike agree. The order in which SharePoint tells says nothing. */
export const printOfAssignments = (assignments: readonly Assignment[]): string =>
  assignments
    .map(({ principalId, levelIds }) => `${principalId}:${[...levelIds].sort((a, b) => a - b).join('+')}`)
    .sort()
    .join(' ');

/**
 * Limited Access in all its kinds makes nobody a reader. A level SharePoint keeps hidden counts where it lets items be
 * viewed, as that of a sharing link does: whoever has the link reads. Not at SharePoint's own group, which nobody joins;
 * what else stands under that name is judged by its level.
 */
function opensAnything(level: Row, principal: string): boolean {
  const kind = numberIn(level, 'RoleTypeKind');
  if (ways.includes(kind)) return false;
  if (!hidden.includes(kind)) return true;
  if (principal.startsWith('Limited Access System Group ')) return false;
  const mask = level.BasePermissions as { readonly Low?: unknown } | null | undefined;
  return (Number(mask?.Low ?? 0) & viewItems) !== 0;
}

export interface Differences {
  readonly missing: readonly (readonly [principalId: number, levelId: number])[];
  readonly extra: readonly (readonly [principalId: number, levelId: number])[];
}

export function differencesOf(actual: readonly Assignment[], wanted: Wanted): Differences {
  const held = new Map(actual.map((assignment) => [assignment.principalId, assignment.levelIds]));
  return {
    missing: [...wanted].filter(([principal, level]) => !(held.get(principal) ?? []).includes(level)),
    extra: actual.flatMap(({ principalId, levelIds }) =>
      levelIds.filter((level) => wanted.get(principalId) !== level).map((level) => [principalId, level] as const),
    ),
  };
}

type Securable = { readonly roleAssignments: IRoleAssignments };

/**
 * Makes the assignments exactly the wanted ones: first what is missing, then what is too much, the caller's own last,
 * so that stopping
 * anywhere leaves somebody who can go on.
 */
export async function makeExact(
  sp: SPFI,
  at: (sp: SPFI) => Securable,
  actual: readonly Assignment[],
  wanted: Wanted,
  me: number,
): Promise<void> {
  await takeDifferences(sp, at, differencesOf(actual, wanted), me);
}

/** The same where the differences are known. */
export async function takeDifferences(
  sp: SPFI,
  at: (sp: SPFI) => Securable,
  { missing, extra }: Differences,
  me: number,
): Promise<void> {
  await addAssignments(sp, at, missing);
  for (const removals of [
    extra.filter(([principal]) => principal !== me),
    extra.filter(([principal]) => principal === me),
  ]) {
    const removed = await inOneBatch<void[]>(
      sp,
      removals.map(
        ([principal, level]) =>
          (batched: SPFI) =>
            at(batched).roleAssignments.remove(principal, level),
      ),
    );
    removed.forEach(valueOf);
  }
}

export async function addAssignments(
  sp: SPFI,
  at: (sp: SPFI) => Securable,
  missing: Differences['missing'],
): Promise<void> {
  const added = await inOneBatch<void[]>(
    sp,
    missing.map(
      ([principal, level]) =>
        (batched: SPFI) =>
          at(batched).roleAssignments.add(principal, level),
    ),
  );
  added.forEach(valueOf);
}
