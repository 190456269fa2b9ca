// npm run tenant:load -- [--sessions 1000000] [--actions 5] [--data temp/load.db]; or -- --measure
import { runTool, useNode22 } from './toolchain.mjs';

await useNode22();
const { code } = await runTool('tsx', ['src/local/tenant/load/main.ts', ...process.argv.slice(2)]);
process.exit(code);
