import { writeFileSync } from 'node:fs';
import { allOperations } from './operations';
import type { Operation } from './platform';

const introduction = `# How true the local tenant is

Printed from what each operation in \`src/local/tenant\` declares; a test keeps it current. Nobody here can reach a real tenant.
*Full* means: behaves as its source says in everything a client can see. *Partial* says how it differs. *Not confirmed* means
believed from the source named, and first to try on a live site. What is not listed answers 501; a query option that is not
supported is refused by name.

SharePoint answers JSON whatever \`Accept\` says (a real one answers Atom to clients that do not ask for JSON).
`;

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function table(operations: readonly Operation[]): string {
  const rows = operations.map(
    ({ name, fidelity, differs, guesses = [], source, confirmed }) =>
      `| \`${cell(name)}\` | ${fidelity} | ${cell([differs === '' ? '–' : differs, ...(guesses.length === 0 ? [] : [`Guesses: ${guesses.join('; ')}.`])].join(' '))} | ${cell(source)} | ${confirmed ? 'yes' : 'not confirmed against a real tenant'} |`,
  );
  return ['| Operation | Fidelity | How it differs | Source | Confirmed |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function counts(operations: readonly Operation[]): string {
  const full = operations.filter((operation) => operation.fidelity === 'full').length;
  const confirmed = operations.filter((operation) => operation.confirmed).length;
  const guesses = operations.flatMap((operation) => operation.guesses ?? []).length;
  return `${operations.length} operations: ${full} full, ${operations.length - full} partial; ${confirmed} confirmed by recordings or measured clients. ${guesses} guesses are named with them.`;
}

/** The text of FIDELITY.md. */
export function printFidelity(operations: readonly Operation[] = allOperations()): string {
  const surfaces = ['SharePoint', 'Graph'] as const;
  const sections = surfaces.map((surface) => {
    const own = operations.filter((operation) => operation.surface === surface);
    return `## ${surface}\n\n${counts(own)}\n\n${table(own)}\n`;
  });
  return [introduction, `**In all:** ${counts(operations)}\n`, ...sections].join('\n');
}

// tsx src/local/tenant/printFidelity.ts: brings FIDELITY.md up to date
if (require.main === module) writeFileSync('FIDELITY.md', printFidelity());
