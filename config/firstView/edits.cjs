'use strict';
const ts = require('typescript');

/** Asks `look` of every node of a module and answers the module with the pieces it named put in place of what stood there. */
module.exports = function edited(source, look) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const edits = [];
  const put = (node, text) => edits.push({ start: node.getStart(file), end: node.end, text });
  const visit = (node) => {
    look(node, put);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // from the end, so that what stands before keeps its place; of two that overlap the outer one holds
  edits.sort((left, right) => right.start - left.start || left.end - right.end);
  const outer = edits.filter(
    (edit) =>
      !edits.some(
        (other) =>
          other !== edit &&
          other.start <= edit.start &&
          edit.end <= other.end &&
          other.end - other.start > edit.end - edit.start,
      ),
  );
  return outer.reduce(
    (text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end),
    source,
  );
};
