'use strict';
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

const imports = /(?:from|import)\s*["']([^"']+)["']/g;
const importsOf = (text) => [...text.matchAll(imports)].map(([, name]) => name);
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const saidIn = (text) => text.replace(comments, '').matchAll(/(?:\.|['"`])([A-Za-z_]\w*)/g);

function countNames(texts) {
  const counts = new Map();
  for (const text of texts) for (const [, name] of saidIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const memberName = (file, node) => `${file} ${node.parent.name?.text ?? ''}.${node.name.text}`;

/** A method or getter of a class, by its name; a computed name, as that of an iterator, is said by the language and stays. */
function isMember(node) {
  const member = ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node);
  return member && ts.isIdentifier(node.name) && ts.isClassLike(node.parent);
}

/**
 * Members whose names stand behind no dot, in no brackets or quotes, anywhere in our code or PnPjs but in themselves:
 * what could not be called. Looked for again without them, until nothing more is found.
 */
function membersUnsaid(root) {
  const ours = scriptsIn(path.join(root, 'src')).map((file) => readFileSync(file, 'utf8'));
  const shipped = shippedWith(root, ours);
  // pages of a site bring comments along; nothing of ours asks for any
  if (!ours.some((text) => text.includes('@pnp/sp/comments')))
    for (const file of [...shipped.keys()].filter((name) => name.includes('/comments/'))) shipped.delete(file);
  const unsaid = new Set();
  for (let before = -1; before < unsaid.size; ) {
    before = unsaid.size;
    const counts = countNames([...ours, ...shipped.values()]);
    for (const [file, text] of shipped)
      shipped.set(
        file,
        edited(text, (node, put) => {
          if (!isMember(node)) return;
          const own = countNames([node.getText()]).get(node.name.text) ?? 0;
          if ((counts.get(node.name.text) ?? 0) > own) return;
          unsaid.add(memberName(file, node));
          put(node, '');
        }),
      );
  }
  return unsaid;
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
  return files;
}

/** `@pnp/sp/files/web` and `@pnp/core` as files; nothing for another package's name. */
function fileOf(packages, name) {
  if (!name.startsWith('@pnp/')) return undefined;
  const at = path.join(packages, name.slice('@pnp/'.length));
  return [`${at}.js`, path.join(at, 'index.js')].find(existsSync);
}

let unsaid;

/**
 * Loader over PnPjs's classes: a method or getter whose name nobody says is never called, and is left out. What webpack
 * does for functions and cannot do for members of a class.
 */
module.exports = function calledMembers(source) {
  unsaid ??= membersUnsaid(this.rootContext);
  return edited(source, (node, put) => {
    if (isMember(node) && unsaid.has(memberName(this.resourcePath, node))) put(node, '');
  });
};
