'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

/** What we import of PnPjs, with what that imports itself. */
const parts = [
  'clientside-pages',
  'comments',
  'fields',
  'files',
  'folders',
  'items',
  'lists',
  'recycle-bin',
  'security',
  'site-groups',
  'site-users',
  'sites',
  'webs',
];
const shared = ['sp/batching.js', 'sp/spqueryable.js', 'sp/fi.js', 'sp/decorators.js', 'queryable', 'core'];
const pnp = [...parts.map((part) => `sp/${part}`), 'sp/utils', ...shared];
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Every name that stands behind a dot, in brackets or quotes, anywhere in our code or PnPjs: what could be called. */
function namesSaid(root) {
  const names = new Set();
  const folders = [path.join(root, 'src'), ...pnp.map((name) => path.join(root, 'node_modules/@pnp', name))];
  for (const file of folders.flatMap(scriptsIn))
    for (const [, name] of readFileSync(file, 'utf8')
      .replace(comments, '')
      .matchAll(/(?:\.|['"`])([A-Za-z_]\w*)/g))
      names.add(name);
  return names;
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
