'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const drawnPackages = require('./drawnPackages.cjs');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

/** How Fluent's type is set, by names of the same sizes. */
const typography = path.join(path.dirname(require.resolve('@fluentui/tokens')), '../lib/global/typographyStyles.js');

/** Names of the theme's own members: the parts they are looked up by inside a file have no capital. */
const token = /^[a-z]+[A-Z]\w*$/;

let said;

/** Every word in our pages, in the components they draw and in how type is set. */
function wordsSaid(root) {
  const files = ['src', ...drawnPackages].flatMap((folder) => scriptsIn(path.join(root, folder)));
  const words = new Set();
  for (const file of [...files, typography])
    for (const [word] of readFileSync(file, 'utf8').matchAll(/[A-Za-z]\w+/g)) words.add(word);
  return words;
}

/**
 * Loader over the parts of Fluent's themes that are no colours: sizes, spaces, curves and times that nothing here is
 * drawn with are left out, as plainColours does with colours.
 */
module.exports = function namedSizes(source) {
  said ??= wordsSaid(this.rootContext);
  return edited(source, (node, put) => {
    if (!ts.isObjectLiteralExpression(node) || !node.properties.every((property) => token.test(property.name.text)))
      return;
    const kept = node.properties.filter((property) => said.has(property.name.text));
    put(node, `{${kept.map((property) => property.getText()).join(',')}}`);
  });
};
