'use strict';
const ts = require('typescript');
const edited = require('./edits.cjs');

/**
 * Loader over PnPjs: what nothing asks for is said so that it can be left out. An enum is filled in by a statement of its
 * own, and a module makes its memory when it is loaded: neither is dropped with what would have used it, unless it is
 * marked as pure. And a filter is given as text here, so that the builder of filters, which stands in the same method,
 * is not needed.
 */
module.exports = function unaskedBuilders(source) {
  return edited(source, (node, put) => {
    if (node.getText() === 'SPOData.Where()' && node.parent.expression?.getText() === 'filter') put(node, '');
    if (!ts.isSourceFile(node)) return;
    for (const [index, statement] of node.statements.entries()) {
      const filled = enumIn(statement, node.statements[index - 1]);
      if (filled) {
        put(node.statements[index - 1], `${filled.exported}var ${filled.name} = /*#__PURE__*/ (${filled.made})({});`);
        put(statement, '');
      }
      const made = ts.isVariableStatement(statement) && statement.declarationList.declarations[0].initializer;
      if (made && ts.isNewExpression(made)) put(made, `/*#__PURE__*/ (() => ${made.getText()})()`);
    }
  });
};

/** `var Name; (function (Name) { … })(Name || (Name = {}));` */
function enumIn(statement, before) {
  if (!before || !ts.isVariableStatement(before) || !ts.isExpressionStatement(statement)) return undefined;
  const call = statement.expression;
  if (!ts.isCallExpression(call) || !ts.isParenthesizedExpression(call.expression)) return undefined;
  const [{ name, initializer }] = before.declarationList.declarations;
  const made = call.expression.expression;
  if (
    initializer ||
    !ts.isFunctionExpression(made) ||
    !call.getText().endsWith(`(${name.text} || (${name.text} = {}))`)
  )
    return undefined;
  const exported = before.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ? 'export ' : '';
  return { name: name.text, exported, made: `${made.getText().replace(/\}$/, '')} return ${name.text}; }` };
}
