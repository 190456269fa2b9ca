import type { ActionDraft, CaseDraft, NoteDraft } from './RoomDrafts';

/** What somebody is writing in a session's room, as they see it, and the item it was read from. */
export type RoomWords =
  | { readonly kind: 'note'; readonly draft: NoteDraft }
  | { readonly kind: 'case'; readonly draft: CaseDraft }
  | { readonly kind: 'action'; readonly draft: ActionDraft };
