import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface TreeFile {
  /** From the project's root, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

const generated = new Set([
  'node_modules',
  'lib',
  'lib-commonjs',
  'dist',
  'release',
  'temp',
  'teams',
  'coverage',
  'jest-output',
  '.git',
  'solution',
]);

/** Every file we write below these folders whose name ends so. Built and installed files are not ours. */
export function readTree(folders: readonly string[], endings: readonly string[]): readonly TreeFile[] {
  const walk = (folder: string): TreeFile[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return generated.has(entry.name) ? [] : walk(name);
      return endings.some((ending) => name.endsWith(ending)) ? [{ name, text: readFileSync(name, 'utf8') }] : [];
    });
  return folders.flatMap(walk);
}

/** One line per place where the pattern stands, also across lines: file, line number, the line on which it begins. */
export function placesOf(files: readonly TreeFile[], pattern: RegExp): readonly string[] {
  const everywhere = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g', 'm'])].join(''));
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(everywhere)].map(({ index }) => {
      const line = text.slice(0, index).split('\n').length;
      return `${name}:${line} ${(text.split('\n')[line - 1] ?? '').trim().slice(0, 160)}`;
    }),
  );
}

const local = /^src\/local\//;

/** Every file of src that reaches the package: all but the local machine. */
export const shippedTree = (endings: readonly string[]): readonly TreeFile[] =>
  readTree(['src'], endings).filter(({ name }) => !local.test(name));
