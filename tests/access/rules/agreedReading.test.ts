import { agreedReading } from '../../../src/access/rules/agreedReading';

function saying(...answers: readonly string[]) {
  let at = 0;
  let rests = 0;
  return {
    rules: {
      read: () => Promise.resolve(answers[at++] ?? 'no more'),
      print: (value: string) => value,
      rest: () => {
        rests += 1;
        return Promise.resolve();
      },
    },
    readings: () => at,
    rests: () => rests,
  };
}

describe('a reading that is believed', () => {
  it('is one that a second confirms, with a rest between them', async () => {
    const steady = saying('gone', 'gone');
    expect(await agreedReading(steady.rules)).toEqual({ agreed: true, value: 'gone' });
    expect([steady.readings(), steady.rests()]).toEqual([2, 1]);
  });

  it('is not one that shows what was taken away once more', async () => {
    const flapping = saying('present', 'gone', 'present', 'gone', 'gone');
    expect(await agreedReading(flapping.rules)).toEqual({ agreed: true, value: 'gone' });
    expect(flapping.readings()).toBe(5);
  });

  it('is given up after so many, and says so', async () => {
    const never = saying('a', 'b', 'a', 'b', 'a', 'b');
    expect(await agreedReading({ ...never.rules, most: 4 })).toEqual({ agreed: false, value: 'b' });
    expect(never.readings()).toBe(4);
  });

  it('waits for what is hoped for, and then says what two readings agree on', async () => {
    const late = saying('list', 'list', 'list', 'own', 'own');
    expect(await agreedReading({ ...late.rules, hoped: (value) => value === 'own' })).toEqual({
      agreed: true,
      value: 'own',
    });
    const otherwise = saying('list', 'list', 'list', 'list');
    expect(await agreedReading({ ...otherwise.rules, hoped: (value) => value === 'own', most: 4 })).toEqual({
      agreed: true,
      value: 'list',
    });
  });
});
