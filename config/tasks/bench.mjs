// Measures what design budgets: sizes, round trips, time to content. Prints a table and writes JSON under temp/.
import { runScript } from './runScript.mjs';
import { useNode22 } from './toolchain.mjs';

await useNode22();
await runScript('tests/bench/bench.ts', process.argv.slice(2));
