import { writeFileSync } from 'node:fs';
import { allCoverage, allOperations, allProbes } from './operations';
import type { Guess, Operation } from './platform';
import { switchMeanings, switchValues } from './switches';

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

const guessWords = (guess: string | Guess): string =>
  typeof guess === 'string' ? guess : `${guess.says} [${guess.probe}]`;

function difference({ differs, guesses = [] }: Operation): string {
  const guessed = guesses.length === 0 ? [] : [`Guesses: ${guesses.map(guessWords).join('; ')}.`];
  return [differs === '' ? '–' : differs, ...guessed].join(' ');
}

function row(operation: Operation): string {
  const { name, fidelity, source, confirmed } = operation;
  const truth = confirmed ? 'yes' : 'not confirmed against a real tenant';
  return `| \`${cell(name)}\` | ${fidelity} | ${cell(difference(operation))} | ${cell(source)} | ${truth} |`;
}

function table(operations: readonly Operation[]): string {
  const head = ['| Operation | Fidelity | How it differs | Source | Confirmed |', '|---|---|---|---|---|'];
  return [...head, ...operations.map(row)].join('\n');
}

/** The steps of the site proof that would settle a surface's guesses, and how many each settles. */
function probes(operations: readonly Operation[]): string {
  const guesses = operations.flatMap((operation) => operation.guesses ?? []);
  const named = guesses.flatMap((guess) => (typeof guess === 'string' ? [] : [guess.probe]));
  if (named.length === 0) return '';
  const rows = [...new Set(named)].sort().map((name) => {
    const settles = named.filter((other) => other === name).length;
    return `| ${name} | ${cell(allProbes[name] ?? '')} | ${settles} |`;
  });
  const head = [
    '### Probes',
    '',
    'What would settle the guesses on a real site.',
    '',
    '| Probe | What it does | Guesses |',
  ];
  return ['', ...head, '|---|---|---|', ...rows, ''].join('\n');
}

/** How much of each published type is answered. */
function coverage(surface: Operation['surface']): string {
  const types = allCoverage.filter((one) => one.surface === surface);
  if (types.length === 0) return '';
  const sum = (count: (one: (typeof types)[number]) => number): number =>
    types.reduce((total, one) => total + count(one), 0);
  const rows = types.map(
    (one) =>
      `| ${one.type} | ${one.propertiesAnswered} of ${one.properties} | ${one.navigationsAnswered} of ${one.navigations} |`,
  );
  const all = `${sum((one) => one.propertiesAnswered)} of ${sum((one) => one.properties)} properties and ${sum((one) => one.navigationsAnswered)} of ${sum((one) => one.navigations)} navigations of the published types in scope are answered; the rest is 501 by name, and what is not published is refused in the service's own words.`;
  const head = [
    '### Published types',
    '',
    all,
    '',
    '| Type | Properties answered | Navigations answered |',
    '|---|---|---|',
  ];
  return ['', ...head, ...rows, ''].join('\n');
}

function counts(operations: readonly Operation[]): string {
  const full = operations.filter((operation) => operation.fidelity === 'full').length;
  const confirmed = operations.filter((operation) => operation.confirmed).length;
  const guesses = operations.flatMap((operation) => operation.guesses ?? []).length;
  return `${operations.length} operations: ${full} full, ${operations.length - full} partial; ${confirmed} confirmed by recordings or measured clients. ${guesses} guesses are named with them.`;
}

/** What nobody has established and may be told to be otherwise; the tenant stands at the first value of each. */
function switches(): string {
  const rows = Object.entries(switchValues).map(
    ([name, values]) =>
      `| \`${name}\` | ${values.map((value) => `\`${value}\``).join(', ')} | ${cell(switchMeanings[name as keyof typeof switchValues])} |`,
  );
  const head = [
    '## Switches',
    '',
    'What nobody has established on a real site and `POST /_tenant/switches` sets; the first value is what the tenant does until told otherwise.',
    '',
    '| Switch | Values | What it is about |',
    '|---|---|---|',
  ];
  return ['', ...head, ...rows, ''].join('\n');
}

/** The text of FIDELITY.md. */
export function printFidelity(operations: readonly Operation[] = allOperations()): string {
  const surfaces = ['SharePoint', 'Graph'] as const;
  const sections = surfaces.map((surface) => {
    const own = operations.filter((operation) => operation.surface === surface);
    return `## ${surface}\n\n${counts(own)}\n\n${table(own)}\n${coverage(surface)}${probes(own)}`;
  });
  return [introduction, `**In all:** ${counts(operations)}\n`, ...sections, switches()].join('\n');
}

// tsx src/local/tenant/printFidelity.ts: brings FIDELITY.md up to date
if (require.main === module) writeFileSync('FIDELITY.md', printFidelity());
