import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** File name of the assembly that holds the loader, as sp-application-base publishes it. */
export const loaderFile = 'sp-default-assembly_en-us.js';
/** Under which name the page asks for RequireJS. */
export const requireFile = 'require.js';

/**
 * The text of RequireJS that the loader carries as a string and evaluates where a page has none (Microsoft's build of
 * 2.3.7, its own `exec`
 * taken out). Read out of the published file each time, never copied, so that the page runs exactly what the loader
 * would have.
 */
export function requireScript(loader: string): string {
  const literal = /\be\.exports=('\/\*\* vim(?:[^'\\]|\\.)*')/.exec(readFileSync(loader, 'utf8'))?.[1];
  if (literal === undefined) throw new Error('This version of the SPFx loader carries RequireJS in another way.');
  return String(vm.runInNewContext(literal));
}
