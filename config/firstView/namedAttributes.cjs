'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const drawnPackages = require('./drawnPackages.cjs');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

const others = ['react-aria/lib', 'react-utilities/lib', 'react-motion/lib'].map(
  (name) => `node_modules/@fluentui/${name}`,
);
let said;

/** Every word in our pages and in the components they draw: an attribute that is none of them is never given. */
function wordsSaid(root, itself) {
  const files = ['src', ...drawnPackages, ...others].flatMap((folder) => scriptsIn(path.join(root, folder)));
  const words = new Set();
  for (const file of files.filter((name) => name !== itself))
    for (const [word] of readFileSync(file, 'utf8').matchAll(/[A-Za-z]\w+/g)) words.add(word);
  return words;
}

/** Loader over Fluent's lists of the attributes that elements of HTML may have: those that nobody names are left out. */
module.exports = function namedAttributes(source) {
  said ??= wordsSaid(this.rootContext, this.resourcePath);
  return edited(source, (node, put) => {
    if (!ts.isArrayLiteralExpression(node) || !node.elements.every(ts.isStringLiteral)) return;
    const kept = node.elements.filter(({ text }) => said.has(text));
    put(node, `[${kept.map((element) => element.getText()).join(',')}]`);
  });
};
