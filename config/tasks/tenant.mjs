// npm run tenant -- --port 4400 --data FILE|:memory: --seed empty|demo [--now …] [--tls]
import { runTool, useNode22 } from './toolchain.mjs';

useNode22();
const { code } = await runTool('tsx', ['src/local/tenant/main.ts', ...process.argv.slice(2)]);
process.exit(code);
