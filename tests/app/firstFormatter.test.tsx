type Formatters = Record<string, new (...given: never[]) => object>;

/** Every constructor of Intl, noted when something is made with it. */
function noteFormatters(): readonly string[] {
  const made: string[] = [];
  const formatters = Intl as unknown as Formatters;
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const original = formatters[name];
    if (typeof original !== 'function' || original.prototype === undefined || name === 'Locale') continue;
    const note = (value: unknown): object => {
      made.push(name);
      return value as object;
    };
    formatters[name] = new Proxy(original, {
      construct: (target, given, as) => note(Reflect.construct(target, given, as)),
      apply: (target, self, given) => note(Reflect.apply(target as never, self, given)),
    });
  }
  return made;
}

// The page's first Intl.DateTimeFormat takes a slow processor a tenth of a second; before the first request nothing needs one.
test('loading either web part, and asking for Home, makes no formatter', async () => {
  const made = noteFormatters();
  const { App } = await import('../../src/app/App');
  const { MySupervision } = await import('../../src/places/mySupervision/MySupervision');
  const { composeHub } = await import('../../src/app/composeHub');
  const { loadServices } = await import('../../src/app/loadServices');
  const { needs } = await import('../../src/app/capabilities');
  await import('../../src/webparts/shared/teamsLook');
  expect([typeof App, typeof MySupervision, typeof composeHub]).toEqual(['function', 'function', 'function']);
  const asked = new Promise<readonly string[]>((resolve, reject) => {
    const { loaders } = loadServices({
      sharePoint: {
        webUrl: 'https://trust.example/sites/trust',
        digest: 'digest',
        fetch: () => {
          resolve([...made]);
          return new Promise(() => undefined);
        },
      },
      graph: { getToken: () => Promise.reject(new Error('none is wanted')) },
      me: { key: 'a', login: 'a', name: 'A', mail: 'a@trust.example', administers: false },
      needs,
      links: { web: (code) => code, teams: (code) => code },
    });
    loaders
      .home()
      .then((home) => home.openHome())
      .catch(reject);
  });
  expect(await asked).toEqual([]);
  // and the test would see one
  new Intl.DateTimeFormat('en-GB');
  expect(made).toEqual(['DateTimeFormat']);
});
