import type { ListName } from './ListDefinition';

/** What a list is called by its key: `planDrafts` is "Plan drafts", at Lists/HubPlanDrafts; one list for all years. */
export function calledBy(key: string): Pick<ListName, 'title' | 'path' | 'sharded'> {
  const named = key.charAt(0).toUpperCase() + key.slice(1);
  return {
    title: named.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    path: `Hub${named}`,
    sharded: false,
  };
}
