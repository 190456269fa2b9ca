// Walks the main path and saves a picture of each step under temp/screenshots.
import { runScript } from './runScript.mjs';
import { useNode22 } from './toolchain.mjs';

await useNode22();
await runScript('tests/screenshots/screenshots.ts', process.argv.slice(2));
