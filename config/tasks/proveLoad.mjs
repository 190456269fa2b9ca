// npm run prove:load -- [--people 300]
import { runTool, useNode22 } from './toolchain.mjs';

await useNode22();
const { code } = await runTool('tsx', ['tests/prove/load/main.ts', ...process.argv.slice(2)]);
process.exit(code);
