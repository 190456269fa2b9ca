'use strict';
// The commands SharePoint developers know, in front of the Heft toolchain. No logic of ours lives here.
const { spawn } = require('node:child_process');
const gulp = require('gulp');

const node =
  (...args) =>
  () =>
    new Promise((resolve, reject) => {
      spawn(process.execPath, args, { stdio: 'inherit', cwd: __dirname }).on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`)),
      );
    });
const production = process.argv.includes('--ship') || process.argv.includes('--production') ? ['--production'] : [];
const heft = (...args) => node('node_modules/@rushstack/heft/bin/heft', ...args, ...production);

gulp.task('clean', heft('clean'));
gulp.task('bundle', heft('build', '--clean'));
gulp.task('package-solution', heft('package-solution'));
gulp.task('build', node('config/tasks/build.mjs'));
gulp.task('test', node('config/tasks/test.mjs'));
gulp.task('default', gulp.series('build'));
