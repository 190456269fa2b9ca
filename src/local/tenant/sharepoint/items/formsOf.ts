import type { ListRow } from '../store/rows';

/** Where a list's pages are. */
export function formsOf(list: ListRow): string {
  return list.template === 100 ? list.root : `${list.root}/Forms`;
}

/** The page of a view: its title without what no address carries. */
export function viewUrl(list: ListRow, title: string): string {
  return `${formsOf(list)}/${title.replace(/[^\p{L}\p{N}_-]/gu, '')}.aspx`;
}
