// The formatter over everything we write: 120 columns, so that no review is about layout. `npm run format` writes; the gate only looks.
import { pathToFileURL } from 'node:url';
import { runTool, toolStep, useNode22 } from './toolchain.mjs';

const rules = [
  '--indent-style=space',
  '--line-width=120',
  '--javascript-formatter-quote-style=single',
  '--json-formatter-enabled=false',
  '--md-formatter-enabled=false',
];
const formatted = ['src', 'sharepoint/lists', 'sharepoint/content', 'tests', 'config', 'gulpfile.js'];

/** True when every file stands as the formatter would write it. */
export const formatHolds = () => toolStep('format', 'biome', ['format', ...rules, ...formatted]);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await useNode22();
  const { code } = await runTool('biome', ['format', ...rules, '--write', ...formatted]);
  process.exit(code);
}
