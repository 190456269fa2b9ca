/** A tree of names: `Author/Title` is Author → Title. No children mean the whole of it. */
export interface Names {
  /** `*` was among them. */
  readonly all: boolean;
  readonly children: ReadonlyMap<string, Names>;
}

export const everything: Names = { all: true, children: new Map() };

export function nameTree(paths: readonly string[]): Names {
  let all = false;
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head, ...rest] = path.split('/');
    if (head === undefined || head === '') continue;
    if (head === '*') {
      all = true;
      continue;
    }
    const group = groups.get(head) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(head, group);
  }
  const children = new Map<string, Names>();
  for (const [head, rest] of groups) children.set(head, nameTree(rest));
  return { all, children };
}
