'use strict';
// SPFx localised strings are AMD modules: define([], function () { return {…}; }); jest wants CommonJS.
const crypto = require('node:crypto');

module.exports = {
  getCacheKey: (source, file) =>
    crypto.createHash('sha1').update('amd-strings-1').update(file).update(source).digest('hex'),
  process: (source) => ({
    code: `let exported;\nfunction define(deps, factory) { exported = typeof factory === 'function' ? factory() : factory; }\n${source}\nmodule.exports = exported;`,
  }),
};
