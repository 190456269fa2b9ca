'use strict';
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const drawnPackages = require('./drawnPackages.cjs');
const edited = require('./edits.cjs');
const scriptsIn = require('./scriptsIn.cjs');

/**
 * Griffel calls every rule and every property of a style by a hash of seven or eight characters, which no packing makes
 * shorter: of the first view that was a twentieth. Here those of Fluent's own files are numbered, the most frequent
 * first, and the rest get a hash of four. A name follows from what the installed packages say and from the long name
 * alone, so that all files of a build, and all builds of the same sources, call a rule alike.
 * Class names begin with `h-`, which no other Griffel on the page makes: `f` and a hash of its own.
 */
const className = /^f[0-9a-z]{5,7}$/;
const inRules = /\.(f[0-9a-z]{5,7})(?![\w-])/g;
const inMaps = /[\s{,"]([A-Za-z][0-9a-z]{3,7})"?: ?(?:0|"(f[0-9a-z]{5,7})"|\["(f[0-9a-z]{5,7})")/g;

const mostFrequentFirst = (counts) =>
  [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([name]) => name);
const count = (counts, name) => name !== undefined && counts.set(name, (counts.get(name) ?? 0) + 1);
const numbered = (names, prefix) => new Map(names.map((name, index) => [name, prefix + index.toString(36)]));

let known;

function knownNames(root) {
  const [classes, properties] = [new Map(), new Map()];
  const files = drawnPackages.flatMap((folder) => scriptsIn(path.join(root, folder)));
  for (const file of files.filter((name) => name.endsWith('.styles.js')))
    for (const [, property, plain, first] of readFileSync(file, 'utf8').matchAll(inMaps)) {
      count(properties, property);
      count(classes, plain ?? first);
    }
  return {
    classes: numbered(mostFrequentFirst(classes), 'h-'),
    properties: numbered(mostFrequentFirst(properties), 'p'),
  };
}

const taken = new Map();

/** Two names that came out alike would draw one thing as another. */
function short(long, names, prefix) {
  const hash = () =>
    BigInt(`0x${createHash('sha256').update(long).digest('hex')}`)
      .toString(36)
      .slice(-4);
  const name = names.get(long) ?? `${prefix}${hash()}`;
  const before = taken.get(name) ?? long;
  if (before !== long)
    throw new Error(`${before} and ${long} would both be called ${name}: see config/firstView/shortNames.cjs`);
  taken.set(name, long);
  return name;
}

/** Loader over styles that are finished rules: `__styles({ slot: { property: class } }, { bucket: rules })`. */
module.exports = function shortNames(source) {
  if (!/__styles\(/.test(source)) return source;
  known ??= knownNames(this.rootContext);
  const shortClass = (name) => short(name, known.classes, 'h-_');
  return edited(source, (node, put) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== '__styles') return;
    const [slots, rules] = node.arguments;
    const names = new Set();
    for (const slot of slots.properties)
      for (const { name, initializer } of slot.initializer.properties) {
        put(name, short(name.text, known.properties, 'p_'));
        if (!ts.isStringLiteral(initializer) || !className.test(initializer.text)) continue;
        names.add(initializer.text);
        put(initializer, JSON.stringify(shortClass(initializer.text)));
      }
    const text = rules?.getText() ?? '';
    if (rules)
      put(
        rules,
        text.replace(inRules, (whole, name) => (names.has(name) ? `.${shortClass(name)}` : whole)),
      );
  });
};
