import { writeFileSync } from 'node:fs';
import { printFidelity } from './printFidelity';

// tsx src/local/tenant/writeFidelity.ts: brings FIDELITY.md up to date
writeFileSync('FIDELITY.md', printFidelity());
