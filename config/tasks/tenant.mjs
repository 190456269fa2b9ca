// npm run tenant -- --port 4400 --data FILE|:memory: --seed empty|demo [--now …] [--tls]
// In this process and with V8's compiled code kept between starts: two further processes would cost half of the second
// it has.
import module from 'node:module';
import path from 'node:path';
import { root, useNode22 } from './toolchain.mjs';

await useNode22();
process.chdir(root);
module.enableCompileCache(path.join(root, 'temp/compiled'));
const load = module.createRequire(import.meta.url);
load('tsx/cjs');
load('../../src/local/tenant/main.ts');
