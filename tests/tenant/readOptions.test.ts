import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions, WrongOptions } from '../../src/local/tenant/readOptions';

describe('the command line of the local tenant', () => {
  it('has an answer for everything left out', () => {
    expect(readOptions([])).toEqual({ port: 4400, data: ':memory:', seed: 'empty', now: undefined, tls: false });
  });

  it('is read in both ways of writing an option', () => {
    const data = path.join(tmpdir(), 'some.sqlite');
    const wanted = { port: 4401, data, seed: 'demo', now: new Date('2026-11-23T09:00:00Z'), tls: true };
    expect(
      readOptions(['--port', '4401', '--data', data, '--seed', 'demo', '--now', '2026-11-23T09:00:00Z', '--tls']),
    ).toEqual(wanted);
    expect(
      readOptions(['--port=4401', `--data=${data}`, '--seed=demo', '--now=2026-11-23T09:00:00Z', '--tls']),
    ).toEqual(wanted);
  });

  it.each([
    [['--port', 'http'], /--port is a number/],
    [['--port', '70000'], /--port is a number/],
    [['--port', ''], /--port is a number/],
    [['--port', '-1'], /port/],
    [['--port', '1e3'], /--port is a number/],
    [['--seed', 'half'], /--seed is empty or demo, not half/],
    [['--now', 'soon'], /--now is an ISO time, not soon/],
    [['--now', '9'], /--now is an ISO time/],
    [['--now', '2026-13-45'], /--now is an ISO time/],
    [['--data', tmpdir()], /--data is a file or :memory:/],
    [['--data', path.join(tmpdir(), 'nowhere-at-all', 'x.sqlite')], /folder that is not there/],
    [['--data'], /--data/],
    [['--colour', 'blue'], /Unknown option '--colour'/],
    [['4400'], /Unexpected argument '4400'/],
    [['--tls=yes'], /--tls/],
  ])('refuses %j in a sentence and shows how it is written', (args, sentence) => {
    let said: unknown;
    try {
      readOptions(args);
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(WrongOptions);
    const [first = '', second = ''] = (said as WrongOptions).message.split('\n');
    expect(first).toMatch(sentence);
    expect(first).toMatch(/\.$/);
    expect(second).toMatch(/^npm run tenant -- --port 4400/);
  });
});
