/** Who may supervise a role, from a moment on. Every change makes the next edition; the earlier ones stay. */
export interface RoleEdition {
  readonly key: string;
  /** From 1: what the role was before it was first changed here. */
  readonly edition: number;
  readonly title: string;
  readonly supervisedBy: readonly string[];
  readonly several: boolean | undefined;
}

/** With the moment (ISO, UTC) from which it stands so, as SharePoint says. */
export interface WrittenRoleEdition extends RoleEdition {
  readonly since: string;
}

export const sameRole = (a: Omit<RoleEdition, 'edition'>, b: Omit<RoleEdition, 'edition'>): boolean =>
  a.key === b.key &&
  a.title === b.title &&
  a.several === b.several &&
  [...a.supervisedBy].sort().join() === [...b.supervisedBy].sort().join();
