'use strict';
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

const imports = /(?:from|import)\s*["']([^"']+)["']/g;
const importsOf = (text) => [...text.matchAll(imports)].map(([, name]) => name);
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Every name that stands behind a dot, in brackets or quotes, anywhere in our code or PnPjs: what could be called. */
function namesSaid(root) {
  const names = new Set();
  const ours = scriptsIn(path.join(root, 'src')).map((file) => readFileSync(file, 'utf8'));
  for (const text of [...ours, ...shippedWith(root, ours)])
    for (const [, name] of text.replace(comments, '').matchAll(/(?:\.|['"`])([A-Za-z_]\w*)/g)) names.add(name);
  return names;
}

/** The files of PnPjs that ours import, and what those import in turn. */
function shippedWith(root, ours) {
  const packages = path.join(root, 'node_modules/@pnp');
  const files = new Map();
  const read = (file) => {
    if (file === undefined || files.has(file)) return;
    const text = readFileSync(file, 'utf8');
    files.set(file, text);
    for (const name of importsOf(text))
      read(name.startsWith('.') ? path.join(path.dirname(file), name) : fileOf(packages, name));
  };
  for (const name of ours.flatMap(importsOf)) read(fileOf(packages, name));
  return files.values();
}

/** `@pnp/sp/files/web` and `@pnp/core` as files; nothing for another package's name. */
function fileOf(packages, name) {
  if (!name.startsWith('@pnp/')) return undefined;
  const at = path.join(packages, name.slice('@pnp/'.length));
  return [`${at}.js`, path.join(at, 'index.js')].find(existsSync);
}

let said;

/**
 * Loader over PnPjs's classes: a method or getter whose name nobody says is never called, and is left out. What webpack
 * does for functions and cannot do for members of a class.
 */
module.exports = function calledMembers(source) {
  said ??= namesSaid(this.rootContext);
  return edited(source, (node, put) => {
    const member = ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node);
    // a computed name, as that of an iterator, is said by the language and stays
    const isNamed = member && ts.isIdentifier(node.name);
    if (isNamed && ts.isClassLike(node.parent) && !said.has(node.name.text)) put(node, '');
  });
};
