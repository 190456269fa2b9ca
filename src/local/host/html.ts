/** Markup that is already safe to send. */
export interface Html {
  readonly markup: string;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

type Part = Html | string | number | undefined | false | readonly Html[];

const print = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('');
};

/** Template for pages: everything put in is escaped unless it is Html itself. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: pieces.reduce((all, piece, index) => all + print(parts[index - 1]) + piece) };
}

/** Data for a script of the page; a data block runs nothing, so it needs no exception in the page's policy. */
export const dataBlock = (id: string, data: unknown): Html => ({
  markup: `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
});
