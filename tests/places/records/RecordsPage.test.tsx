import { act, fireEvent, screen, within } from '@testing-library/react';
import type { HomeView } from '../../../src/sessions/home/HomeView';
import type { EveryRecordQuestion, EveryRecords } from '../../../src/sessions/record/EveryRecords';
import type { SealFinding } from '../../../src/sessions/record/RecordService';
import { failing } from '../../pages/failing';
import { openHub } from '../../pages/openHub';
import { sessionOf } from '../../builders/sessionOf';
import { hubOfHannah } from '../../pages/hubOfHannah';

const asKeeper = (view: HomeView): HomeView => ({ ...view, belonging: { ...view.belonging, keeps: true } });

const neverSampled = { today: 20261123, last: undefined, years: ['2026-27', '2025-26'], nextBy: undefined };

describe('Records', () => {
  const row = (key: string, status: 'sealed' | 'signing' | 'running', waitsForMe: boolean, iSupervise = false) => ({
    session: sessionOf({ key, status, day: 20261112 }),
    offerTitle: 'Responsive supervision',
    withName: 'Hannah Okafor',
    iSupervise,
    waitsForMe,
    toSign: waitsForMe ? [{ isMe: true, name: 'Priya Nair' }] : [],
  });

  it('lets a record keeper look for every record, and nobody else', async () => {
    const asked: EveryRecordQuestion[] = [];
    const found: EveryRecords = {
      years: ['2026-27', '2025-26'],
      year: '2026-27',
      people: [],
      rows: [
        {
          session: sessionOf({ key: 'z', status: 'signing', day: 20261112 }),
          offerTitle: 'Responsive supervision',
          supervisor: 'Dele Adeyemi',
          supervised: ['Beth Marlow'],
          toSign: { kind: 'person', name: 'Beth Marlow' },
          looks: [],
        },
      ],
      more: { shard: '2026-27', before: 12 },
    };
    const hub = hubOfHannah({
      lastSample: () => Promise.resolve(neverSampled),
      listRecords: () => Promise.resolve([]),
      findEveryRecord: (question) => {
        asked.push(question);
        return Promise.resolve(question.from ? { ...found, rows: [], more: undefined } : found);
      },
    });
    const { openHome } = hub;
    const keeping = { ...hub, openHome: async () => asKeeper(await openHome()) };
    openHub(keeping, { place: 'records' });
    const region = within(await screen.findByRole('region', { name: 'Every record, for record keepers' }));
    const link = await region.findByRole('link', { name: 'Beth Marlow with Dele Adeyemi, 12 November 2026' });
    expect(link.getAttribute('href')).toBe('#/record/2026-27/pair-1/z');
    region.getByText('Beth Marlow to sign');
    region.getByText('1 record found so far.');
    fireEvent.click(region.getByRole('button', { name: 'Look further back' }));
    await region.findByText('1 record found.');
    fireEvent.change(region.getByRole('searchbox', { name: 'Person' }), { target: { value: 'Marlow' } });
    fireEvent.click(region.getByRole('button', { name: 'Search' }));
    await region.findByText('1 record found so far.');
    expect(asked.map(({ person, from }) => [person, from?.before])).toEqual([
      ['', undefined],
      ['', 12],
      ['Marlow', undefined],
    ]);
  });

  it('says in the list which record keeper opened a record, and when', async () => {
    const look = {
      key: 'look-1',
      sessionKey: 'a',
      reason: 'complaint' as const,
      words: '',
      byKey: 'miriam',
      byName: 'Miriam Holt',
      at: '2026-11-18T11:20:00.000Z',
      changed: false,
    };
    openHub(
      hubOfHannah({
        checkSeals: () => Promise.resolve(new Map()),
        listRecords: () => Promise.resolve([{ ...row('a', 'sealed', false), look }]),
      }),
      { place: 'records' },
    );
    await screen.findByText('Opened by Miriam Holt, record keeper, on 18 November');
  });

  it('says first what is new since the person looked, and marks the record it belongs to', async () => {
    const commented = { ...row('b', 'signing', false), news: 'comment' as const };
    const hub = hubOfHannah({
      checkSeals: () => Promise.resolve(new Map()),
      listRecords: () => Promise.resolve([row('a', 'sealed', false), commented]),
    });
    const withNews = async (): Promise<HomeView> => ({
      ...(await hub.openHome()),
      needs: [
        { kind: 'news', session: commented.session, what: 'comment', name: 'Sunita Rao' },
        { kind: 'news', session: sessionOf({ key: 'm' }), what: 'moved', name: 'Owen Clarke' },
        {
          kind: 'look',
          target: { shard: '2026-27', pairKey: 'pair-1', sessionKey: 'a' },
          name: 'Miriam Holt',
          at: '2026-11-18T11:20:00.000Z',
        },
      ],
    });
    openHub({ ...hub, openHome: withNews }, { place: 'records' });
    const section = within(await screen.findByRole('region', { name: 'New since you looked' }));
    expect(section.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Sunita Rao has commented on your record',
      'Miriam Holt opened a record of yours, as a record keeper',
    ]);
    const table = within(screen.getByRole('region', { name: 'Your records' }));
    expect(table.getByRole('columnheader', { name: 'New' })).toBeTruthy();
    expect(table.getAllByText('A comment')).toHaveLength(1);
  });

  it('has no section for news, and no column, where nothing is new', async () => {
    openHub(
      hubOfHannah({
        checkSeals: () => Promise.resolve(new Map([['a', 'sealed' as const]])),
        listRecords: () => Promise.resolve([row('a', 'sealed', false)]),
      }),
      { place: 'records' },
    );
    await screen.findByText('Sealed');
    expect(screen.queryByRole('region', { name: 'New since you looked' })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'New' })).toBeNull();
  });

  it('tells a keeper without supervision of their own nothing of records that both sign', async () => {
    const hub = hubOfHannah({
      lastSample: () => Promise.resolve(neverSampled),
      listRecords: () => Promise.resolve([]),
      findEveryRecord: () => Promise.resolve({ years: [], year: '2026-27', rows: [], people: [] }),
    });
    const view = await hub.openHome();
    const alone = { ...view, belonging: { ...view.belonging, keeps: true, takesPart: false } };
    openHub({ ...hub, openHome: () => Promise.resolve(alone) }, { place: 'records' });
    await screen.findByText('No record found.');
    expect(screen.queryByText('No records yet.')).toBeNull();
  });

  it('shows that search to no one who keeps no records', async () => {
    openHub(hubOfHannah({ listRecords: () => Promise.resolve([]) }), { place: 'records' });
    await screen.findByText('No records yet.');
    expect(screen.queryByRole('region', { name: 'Every record, for record keepers' })).toBeNull();
  });

  it('puts what waits for me first', async () => {
    const checkSeals = (): Promise<ReadonlyMap<string, SealFinding>> =>
      Promise.resolve(
        new Map([
          ['a', 'sealed'],
          ['b', 'signing'],
        ]),
      );
    openHub(
      hubOfHannah({
        checkSeals,
        listRecords: () =>
          Promise.resolve([row('a', 'sealed', false), row('b', 'signing', true), row('c', 'running', true, true)]),
      }),
      { place: 'records' },
    );
    const waiting = within(await screen.findByRole('region', { name: 'Two records wait for you' }));
    expect(
      waiting
        .getByRole('link', { name: 'Read and sign the record of 12 November with Hannah Okafor' })
        .getAttribute('href'),
    ).toBe('#/record/2026-27/pair-1/b');
    expect(
      waiting
        .getByRole('link', { name: 'Finish and sign the record of 12 November with Hannah Okafor' })
        .getAttribute('href'),
    ).toBe('#/session/2026-27/pair-1/c');
    expect(await within(screen.getByRole('region', { name: 'Your records' })).findByText('Sealed')).toBeTruthy();
    expect(waiting.getByText('Signing in progress')).toBeTruthy();
  });

  it('says sealed only where the seal was read and is right', async () => {
    const found: readonly (readonly [string, SealFinding])[] = [
      ['right', 'sealed'],
      ['missing', 'signing'],
      ['nothing', 'none'],
      ['changed', 'broken'],
      ['late', 'sealed'],
    ];
    let answer: (value: ReadonlyMap<string, SealFinding>) => void = () => undefined;
    const checkSeals = jest.fn(
      () =>
        new Promise<ReadonlyMap<string, SealFinding>>((resolve) => {
          answer = resolve;
        }),
    );
    const rows = [
      row('right', 'sealed', false),
      row('missing', 'sealed', false),
      row('nothing', 'signing', false),
      row('changed', 'sealed', false),
      row('late', 'signing', false),
    ];
    openHub(hubOfHannah({ checkSeals, listRecords: () => Promise.resolve(rows) }), { place: 'records' });
    const states = (): readonly (string | undefined)[] =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((one) => within(one).getAllByRole('cell')[2]?.textContent ?? undefined);
    await screen.findByRole('region', { name: 'Your records' });
    expect(states()).toEqual([
      'Reading the seal',
      'Reading the seal',
      'Signing in progress',
      'Reading the seal',
      'Signing in progress',
    ]);
    act(() => answer(new Map(found)));
    expect((await screen.findByRole('alert')).textContent).toContain('One record is not as it was signed.');
    expect(states()).toEqual([
      'Sealed',
      'Signing in progress',
      'Signing in progress',
      'Not as it was signed',
      'Sealed',
    ]);
    expect(checkSeals).toHaveBeenCalledTimes(1);
  });

  it('shows nothing as sealed while the seals cannot be read, and tries again when asked', async () => {
    const checkSeals = jest.fn<Promise<ReadonlyMap<string, SealFinding>>, []>(failing('offline'));
    openHub(hubOfHannah({ checkSeals, listRecords: () => Promise.resolve([row('a', 'sealed', false)]) }), {
      place: 'records',
    });
    expect(await screen.findByText('Seal not read')).toBeTruthy();
    expect(screen.queryByText('Sealed')).toBeNull();
    checkSeals.mockImplementation(() => Promise.resolve(new Map([['a', 'sealed']])));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Sealed')).toBeTruthy();
    expect(screen.queryByText('The seals could not be read just now.')).toBeNull();
  });

  it('fails with words and a way on', async () => {
    openHub(hubOfHannah({ listRecords: failing('throttled') }), { place: 'records' });
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint asked us to wait a little.');
  });

  it('says which record was changed after it was signed', async () => {
    const changed = row('a', 'running', true, true);
    openHub(
      hubOfHannah({
        listRecords: () => Promise.resolve([{ ...changed, session: { ...changed.session, voidedDay: 20261113 } }]),
      }),
      { place: 'records' },
    );
    expect(await screen.findByText('Changed on 13 November after it was signed: it needs signing again.')).toBeTruthy();
  });

  describe('that are many', () => {
    const many = [
      ...Array.from({ length: 14 }, (_, index) => ({
        ...row(`s${index}`, 'sealed', false, true),
        withName: `Person ${String.fromCharCode(65 + index)}`,
      })),
      { ...row('u', 'signing', false, true), withName: 'Sunita Rao', toSign: [{ isMe: false, name: 'Sunita Rao' }] },
      { ...row('f', 'sealed', false), withName: 'Zoe Marsh', until: 20260831, offerTitle: 'Group supervision' },
    ];
    const names = (): readonly (string | null | undefined)[] =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((one) => within(one).getAllByRole('cell')[0]?.textContent);
    const openMany = async (
      listRecords = jest.fn((_year?: string) => Promise.resolve(many)),
    ): Promise<typeof listRecords> => {
      const checkSeals = (): Promise<ReadonlyMap<string, SealFinding>> => Promise.resolve(new Map());
      const recordYears = (): Promise<readonly string[]> => Promise.resolve(['2026-27', '2024-25']);
      openHub(hubOfHannah({ checkSeals, listRecords, recordYears }), { place: 'records' });
      await screen.findByRole('region', { name: 'Find a record' });
      return listRecords;
    };

    it('show twelve, and the others when asked', async () => {
      await openMany();
      expect(names()).toHaveLength(12);
      fireEvent.click(screen.getByRole('button', { name: 'Show the other 4' }));
      expect(names()).toHaveLength(16);
    });

    it('say in one press which are unsigned and by whom', async () => {
      await openMany();
      fireEvent.click(screen.getByRole('button', { name: '1 unsigned' }));
      expect(names()).toEqual(['Sunita Rao']);
      expect(screen.getByText('Sunita to sign')).toBeTruthy();
      expect(screen.getByText('1 of 16 records, newest first')).toBeTruthy();
    });

    it('are found by person, kind and signature, and never by their words', async () => {
      await openMany();
      fireEvent.change(screen.getByLabelText('Person'), { target: { value: 'zoe' } });
      expect(names()).toEqual(['Zoe Marsh, supervised you, until 31 August 2026']);
      fireEvent.change(screen.getByLabelText('Person'), { target: { value: 'nobody of that name' } });
      expect(screen.getByText('No record fits.')).toBeTruthy();
      fireEvent.change(screen.getByLabelText('Person'), { target: { value: '' } });
      fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'Group supervision' } });
      expect(names()).toHaveLength(1);
      fireEvent.change(screen.getByLabelText('Kind'), { target: { value: '' } });
      fireEvent.change(screen.getByLabelText('Signed'), { target: { value: 'byOthers' } });
      expect(names()).toEqual(['Sunita Rao']);
    });

    it('of an earlier year are asked for when that year is chosen', async () => {
      const listRecords = await openMany();
      expect(listRecords).toHaveBeenLastCalledWith(undefined);
      fireEvent.change(screen.getByLabelText('Year'), { target: { value: '2024-25' } });
      await screen.findByRole('region', { name: 'Find a record' });
      expect(listRecords).toHaveBeenLastCalledWith('2024-25');
    });
  });
});
