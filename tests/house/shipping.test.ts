import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs one expression over a task's exports: the tasks are plain modules that jest does not load. */
function ask(file: string, expression: string): unknown {
  const program = `import * as task from './config/tasks/${file}'; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  ) as unknown;
}

describe('the audit of what ships', () => {
  // A registry without advisories answers "method not allowed"; a gate that took that for "nothing found" would be
  // worse than none.
  it('says that nothing was audited where the registry gives no answer', () => {
    expect(
      ask(
        'auditDependencies.mjs',
        `['', '{"message":"405 Method Not Allowed","statusCode":405}', '{"error":{"code":"ENOAUDIT"}}'].map(task.readAudit)`,
      ),
    ).toEqual([
      { audited: false, ok: true, words: 'not audited: the registry gave no answer' },
      { audited: false, ok: true, words: 'not audited: the registry gave no answer (405)' },
      { audited: false, ok: true, words: 'not audited: the registry gave no answer (ENOAUDIT)' },
    ]);
  });

  it('stops at high and critical, and only there', () => {
    const answer = (high: number, critical: number): string =>
      JSON.stringify(
        JSON.stringify({
          metadata: { vulnerabilities: { low: 4, moderate: 2, high, critical } },
          vulnerabilities: { left: { name: 'left', severity: 'critical' }, right: { name: 'right', severity: 'low' } },
        }),
      );
    expect(ask('auditDependencies.mjs', `task.readAudit(${answer(0, 0)})`)).toEqual({
      audited: true,
      ok: true,
      words: 'no high or critical advisory',
    });
    expect(ask('auditDependencies.mjs', `task.readAudit(${answer(0, 1)})`)).toEqual({
      audited: true,
      ok: false,
      words: '1 high or critical\n  left: critical',
    });
  });
});

describe('the Graph permissions', () => {
  const asked: readonly string[] = JSON.parse(
    readFileSync('config/package-solution.json', 'utf8'),
  ).solution.webApiPermissionRequests.map(({ scope }: { scope: string }) => scope);
  const booked = [
    { method: 'POST', path: '/me/events' },
    { method: 'GET', path: '/me/calendarView' },
    { method: 'POST', path: '/me/calendar/getSchedule' },
    { method: 'GET', path: '/users' },
    { method: 'GET', path: '/me/mailboxSettings' },
  ];
  const compared = (requests: readonly object[], scopes = asked): unknown =>
    ask('leastPrivilege.mjs', `task.compareScopes(${JSON.stringify(requests)}, ${JSON.stringify(scopes)})`);

  it('are enough for what the pages send', () => {
    expect(compared(booked)).toEqual({ fewer: [], more: [], unknown: [] });
  });

  it('fail on one too many, one too few, and a request nobody thought of', () => {
    expect(compared(booked.slice(1))).toMatchObject({ fewer: [], more: ['Calendars.ReadWrite'] });
    for (const scope of asked) {
      expect(
        compared(
          booked,
          asked.filter((one) => one !== scope),
        ),
      ).toMatchObject({ fewer: expect.arrayContaining([scope]) as unknown, more: [] });
    }
    // each of the requests is what one permission is asked for; the two that only look are held by Calendars.ReadWrite
    expect(
      booked.map(
        (_one, without) => (compared(booked.filter((_other, index) => index !== without)) as { more: string[] }).more,
      ),
    ).toEqual([['Calendars.ReadWrite'], [], [], ['User.ReadBasic.All'], ['MailboxSettings.Read']]);
    expect(compared([...booked, { method: 'GET', path: '/me/todo/lists' }])).toMatchObject({
      fewer: ['Tasks.ReadWrite'],
    });
    expect(compared([...booked, { method: 'POST', path: '/me/sendMail' }])).toMatchObject({
      unknown: ['POST /me/sendMail'],
    });
    expect(compared(booked, [...asked, 'Tasks.ReadWrite'])).toMatchObject({ more: ['Tasks.ReadWrite'] });
  });
});

describe('the bill of materials', () => {
  interface Bill {
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly hashes?: readonly unknown[];
    }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }
  const bill = ask(
    'billOfMaterials.mjs',
    `task.billOf(JSON.parse((await import('node:fs')).readFileSync('package-lock.json', 'utf8')))`,
  ) as Bill;
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };

  it("names every runtime dependency in its locked version, and no developer's tool", () => {
    const named = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
    expect(Object.entries(dependencies).filter(([name, version]) => !named.has(`${name} ${version}`))).toEqual([]);
    expect(
      bill.components.filter(({ name }) => ['jest', 'typescript', 'eslint', 'playwright-core'].includes(name)),
    ).toEqual([]);
  });

  it('says what each is made of, and points at nothing it does not name', () => {
    expect(bill.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
    const refs = new Set(bill.dependencies.map(({ ref }) => ref));
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  });
});
