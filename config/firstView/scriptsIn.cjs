'use strict';
const { readdirSync } = require('node:fs');
const path = require('node:path');

/** Every script of ours or of a package below a folder; a script itself is its own. */
module.exports = function scriptsIn(folder) {
  if (folder.endsWith('.js')) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.d)\.(js|tsx?)$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name));
};
