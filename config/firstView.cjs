'use strict';
const { createHash } = require('node:crypto');
const path = require('node:path');
const { inputsDigest } = require('./tasks/buildStamp.mjs');

const loader = (name) => ({ loader: path.join(__dirname, 'firstView', `${name}.cjs`) });

/** A class of a style sheet by what the sheet says, not by the folder it is built in: every folder makes the same files. */
const classOf = (name, _file, rules) => `${name}_${createHash('sha256').update(rules).digest('hex').slice(0, 8)}`;

/**
 * What keeps the first view small without a page knowing of it; each file says what it leaves out and why. Sizes are
 * measured by `npm run bench` and held by config/tasks/firstView.mjs, in `npm test`.
 */
module.exports = (config) => {
  const inside = (...parts) => path.join(config.context, ...parts);
  config.module.rules.push(
    {
      test: /\.js$/,
      enforce: 'post',
      include: [inside('lib/src'), inside('node_modules/@fluentui')],
      use: [loader('shortNames'), loader('lighterStyles')],
    },
    {
      test: /Color(Palette)?\.js$/,
      include: inside('node_modules/@fluentui/tokens/lib/alias'),
      use: loader('plainColours'),
    },
    {
      test: /(borderRadius|curves|durations|fonts|spacings|strokeWidths)\.js$/,
      include: inside('node_modules/@fluentui/tokens/lib/global'),
      use: loader('namedSizes'),
    },
    {
      test: /properties\.js$/,
      include: inside('node_modules/@fluentui/react-utilities/lib/utils'),
      use: loader('namedAttributes'),
    },
    { test: /types\.js$/, include: inside('node_modules/@pnp/sp'), use: loader('calledMembers') },
    { test: /\.js$/, enforce: 'pre', include: inside('node_modules/@pnp'), use: loader('unaskedBuilders') },
  );
  Object.assign(config.resolve.alias, {
    'react/jsx-runtime$': inside('config/firstView/jsxRuntime.js'),
  });
  for (const { loader: sheets, options } of config.module.rules.flatMap(({ use }) => use ?? []))
    if (sheets?.endsWith('sp-css-loader'))
      Object.assign(options, {
        loadThemedStylesImportPath: inside('config/firstView/loadStyles.js'),
        generateCssClassName: classOf,
      });
  // numbers of one to three digits instead of five: they are said thousands of times, and nothing outside names them
  Object.assign(config.optimization, { moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' });
  // a chunk's file is named by its number: their names would stand in the first view, each beside its number; and by
  // one digest of what all are built from: a digest of each would stand there too, which was 0.4 and 1.2 KB
  const digest = inputsDigest().slice(0, 8);
  config.output.chunkFilename = `chunk.[id]_${digest}.js`;
  // a web part's own script says its name: by its contents' hash it would be another in every folder
  config.output.filename = config.output.filename.replace('[contenthash]', digest);
  config.output.hashDigestLength = 8;
  return config;
};
