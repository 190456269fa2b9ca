'use strict';
const path = require('node:path');
const ts = require('typescript');
const edited = require('./edits.cjs');
const unusedVariants = require('./unusedVariants.cjs');

/**
 * Loader over styles that are finished rules already, ours and Fluent's. Leaves out what no page of the Hub draws:
 * - names of theme tokens are written where they are used, instead of looked up in an object of all of them;
 * - rules for writing from right to left: there is British English only, and FluentProvider says `dir="ltr"`;
 * - rules of variants that nobody asks for (unusedVariants.cjs).
 * Griffel's form: `__styles({ slot: { property: class | [class, mirrored] } }, { bucket: rules })`,
 * `__resetStyles(class, mirrored | null, rules | { bucket: rules })`.
 */
module.exports = function lighterStyles(source) {
  const namesTokens = /import[^;]*\btokens\b[^;]*from\s*["']@fluentui/.test(source);
  if (!namesTokens && !/__(reset)?[sS]tyles\(/.test(source)) return source;
  const unused = new Set(unusedVariants[path.basename(this.resourcePath)] ?? []);
  return edited(source, (node, put) => {
    if (namesTokens && ts.isPropertyAccessExpression(node) && node.expression.getText() === 'tokens')
      put(node, `"var(--${node.name.text})"`);
    if (!ts.isCallExpression(node)) return;
    if (node.expression.getText() === '__styles') lighten(node.arguments, unused, put);
    if (node.expression.getText() === '__resetStyles') lightenReset(node.arguments, put);
  });
};

const nameOf = ({ name }) => name.text;
const fieldsOf = (node) => (node && ts.isObjectLiteralExpression(node) ? [...node.properties] : []);
const listsOf = (rules) =>
  ts.isArrayLiteralExpression(rules) ? [rules] : fieldsOf(rules).map(({ initializer }) => initializer);
/** A rule is a text, or a text and its media query. */
const ruleOf = (node) => (ts.isArrayLiteralExpression(node) ? node.elements[0].text : node.text);

function lighten([slots, rules], unused, put) {
  const kept = new Set();
  const left = new Set();
  for (const slot of fieldsOf(slots)) {
    const drawn = !unused.has(nameOf(slot));
    for (const { initializer } of fieldsOf(slot.initializer)) {
      const [own, mirrored] = ts.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer];
      (drawn ? kept : left).add(own.text);
      if (!mirrored) continue;
      left.add(mirrored.text);
      put(initializer, own.getText());
    }
  }
  const drawnSlots = fieldsOf(slots).filter((slot) => !unused.has(nameOf(slot)));
  if (drawnSlots.length < fieldsOf(slots).length)
    put(slots, `{${drawnSlots.map((slot) => withoutMirrored(slot)).join(',')}}`);
  // one @supports rule may hold several classes: it stays for the sake of any of them
  const goes = (rule) => {
    const named = [...rule.matchAll(/\.(f[a-z0-9]+)(?![\w-])/g)].map(([, name]) => name);
    return named.length > 0 && named.every((name) => left.has(name) && !kept.has(name));
  };
  if (rules) for (const list of listsOf(rules)) leaveOut(list, goes, put);
}

/** The text of a slot with each pair of classes as its first: an outer piece hides the pieces put inside it. */
function withoutMirrored(slot) {
  const fields = fieldsOf(slot.initializer).map((field) => {
    const { initializer } = field;
    const own = ts.isArrayLiteralExpression(initializer) ? initializer.elements[0] : initializer;
    return `${field.name.getText()}:${own.getText()}`;
  });
  return `${slot.name.getText()}:{${fields.join(',')}}`;
}

function lightenReset([, mirrored, rules], put) {
  if (!mirrored || !ts.isStringLiteral(mirrored)) return;
  put(mirrored, 'null');
  for (const list of listsOf(rules)) leaveOut(list, (rule) => rule.includes(`.${mirrored.text}`), put);
}

function leaveOut(list, goes, put) {
  const stay = list.elements.filter((rule) => !goes(ruleOf(rule)));
  if (stay.length < list.elements.length) put(list, `[${stay.map((rule) => rule.getText()).join(',')}]`);
}
