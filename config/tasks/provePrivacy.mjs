// Every kind of person × every list, folder and item × every route, as raw requests against the demo trust. Must print
// 0 leaks.
import { runTool, useNode22 } from './toolchain.mjs';

await useNode22();
const { code } = await runTool('tsx', ['tests/prove/provePrivacyMain.ts']);
process.exit(code);
