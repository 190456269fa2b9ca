// npm run tenant -- --port 4400 --data FILE|:memory: --seed empty|demo [--now …] [--tls]
// In this process and with V8's compiled code kept between starts: two further processes would cost half of the second it has.
import module from 'node:module';
import path from 'node:path';
import { root, useNode22 } from './toolchain.mjs';

useNode22();
process.chdir(root);
module.enableCompileCache(path.join(root, 'temp/compiled'));
const load = module.createRequire(import.meta.url);
load('tsx/cjs');
// the product, which sets a demo trust up, loads its own parts by import(); a tenant that only reopens a file never reads it
if (process.argv.includes('demo')) load('tsx/esm/api').register();
load('../../src/local/tenant/main.ts');
