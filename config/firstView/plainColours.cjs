'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const drawnPackages = require('./drawnPackages.cjs');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

const compiled = path.resolve(require.resolve('@fluentui/tokens'), '../');
const colours = require(path.join(compiled, 'global/colors.cjs'));

/** Shadows are made of these while the page runs. */
const shades = /Shadow(Ambient|Key)/;

let named;

/** Colours of the theme that any page or any of those components names. */
function coloursNamed(root) {
  const files = ['src', ...drawnPackages].flatMap((folder) => scriptsIn(path.join(root, folder)));
  const names = new Set();
  for (const file of files)
    for (const [name] of readFileSync(file, 'utf8').matchAll(/\bcolor[A-Z]\w+/g)) names.add(name);
  return names;
}

/**
 * Loader over Fluent's themes. Each colour stands where a theme uses it, so that the palette of fifty colours in
 * sixteen shades they are looked up in need not be shipped; and colours that nothing here is drawn in are left out: of
 * some 380 that is two thirds.
 */
module.exports = function plainColours(source) {
  named ??= coloursNamed(this.rootContext);
  const stays = (token) => named.has(token) || shades.test(token);
  const name = path.basename(this.resourcePath, '.js');
  return name.endsWith('Palette') ? paletteOf(name, stays) : withColours(source, stays);
};

function paletteOf(name, stays) {
  const palette = require(path.join(compiled, 'alias', `${name}.cjs`));
  return Object.entries(palette)
    .map(([exported, tokens]) => {
      const kept = Object.entries(tokens).filter(([token]) => stays(token));
      return `export const ${exported} = ${JSON.stringify(Object.fromEntries(kept))};`;
    })
    .join('\n');
}

function withColours(source, stays) {
  return edited(source, (node, put) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const kept = node.properties.filter((property) => stays(property.name.getText()));
    put(node, `{${kept.map((property) => `${property.name.getText()}:${valueOf(property.initializer)}`).join(',')}}`);
  });
}

/** `grey[14]` and `white` as the colour they stand for; `brand[80]` stays, since the light themes share the rest. */
function valueOf(node) {
  const colour = ts.isElementAccessExpression(node)
    ? colours[node.expression.getText()]?.[node.argumentExpression.text]
    : colours[node.getText()];
  return typeof colour === 'string' ? JSON.stringify(colour) : node.getText();
}
