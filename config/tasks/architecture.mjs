// Makes the picture that docs/architecture.md shows. It is what the imports say: `npm run architecture` writes it, a house
// test holds it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const document = 'docs/architecture.md';
const begin = '<!-- made by npm run architecture -->';
const end = '<!-- end -->';

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(name);
    return /\.tsx?$/.test(name) ? [name] : [];
  });

const roomOf = (file) => file.split('/')[1];

/** How many files of one room import from another, by `from to`; types count as much as values. */
function importsBetweenRooms() {
  const counts = new Map();
  for (const file of filesBelow('src')) {
    if (file.startsWith('src/local/')) continue;
    const targets = new Set(
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*(?:\/\*[^*]*\*\/\s*)?'(\.[^']+)'/g)]
        .map(([, specifier]) => path.posix.join(path.posix.dirname(file), specifier))
        .filter((target) => target.startsWith('src/') && roomOf(target) !== roomOf(file))
        .map(roomOf),
    );
    for (const target of targets) {
      const key = `${roomOf(file)} ${target}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The rooms of src as a Mermaid diagram; the number on an arrow is how many files look that way. */
export function picture() {
  const lines = [...importsBetweenRooms()]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([key, files]) => {
      const [from, to] = key.split(' ');
      return `  ${from} -->|${files}| ${to}`;
    });
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

/** The document's text with the picture as it is now. */
export function withPicture(text) {
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  return `${text.slice(0, from)}\n${picture()}\n${text.slice(to)}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(document, withPicture(readFileSync(document, 'utf8')));
  console.log(`The picture in ${document} is what the imports say.`);
}
