import type { KeptDraft, KeptWords } from '../../ground/drafts/DraftService';

/** Where lines for children's files are kept on this device, under the key of their entry, and of what kind they are. */
export const owedLines = 'owedLine';

export const owedLine = (key: string, text: string): KeptWords & { readonly draft: { readonly text: string } } => ({
  kind: owedLines,
  draft: { key, text },
});

/** By the key of their entry. */
export function linesIn(drafts: readonly KeptDraft[]): ReadonlyMap<string, string> {
  return new Map(
    drafts.flatMap(({ kind, draft }) => {
      const { key, text } = draft as { readonly key: string; readonly text?: unknown };
      return kind === owedLines && typeof text === 'string' ? [[key, text] as const] : [];
    }),
  );
}
