const heard: unknown[] = [];
const hear = (reason: unknown): void => {
  heard.push(reason);
};

/** Fails each test of a file in which a promise was left to fail unheard, or an error reached the window. */
export function expectNothingUnhandled(): void {
  beforeAll(() => {
    process.on('unhandledRejection', hear);
    window.addEventListener('error', hear);
  });
  afterAll(() => {
    process.off('unhandledRejection', hear);
    window.removeEventListener('error', hear);
  });
  beforeEach(() => {
    heard.length = 0;
  });
  afterEach(() => {
    expect(heard).toEqual([]);
  });
}
