import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { settledBeforeClosing } from './disturb';

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Readonly<Record<string, string>>;
}

let found: FoundBrowser | undefined;

/** Starts an installed browser, else the one among the packages; throws with plain words where neither starts. */
export async function launchBrowser(): Promise<Browser> {
  found ??= JSON.parse(
    execFileSync(process.execPath, [path.resolve('config/tasks/findBrowser.mjs')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as FoundBrowser;
  const { executablePath, args, env } = found;
  return settledBeforeClosing(
    await chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } }),
  );
}
