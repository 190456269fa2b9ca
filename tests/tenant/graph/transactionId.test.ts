import { meeting } from './graphTenant';
import type { Wire } from './graphTenant';
import { meetingTenant } from './meetingTenant';

describe('transactionId', () => {
  const body = meeting(['priya'], { transactionId: 'b7c3' });
  const count = async ({ send }: ReturnType<typeof meetingTenant>): Promise<number> =>
    (await send('priya', '/me/events')).body.value.length;

  it('answers the existing event with 201', async () => {
    const made = meetingTenant();
    const first = await made.post('hannah', body);
    const second = await made.post('hannah', body);
    expect([second.status, second.body.id, second.body.transactionId]).toEqual([201, first.body.id, 'b7c3']);
    expect(await count(made)).toBe(1);
  });

  it('is the same event for the same body, in whatever order its names come', async () => {
    const made = meetingTenant();
    const first = await made.post('hannah', body);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    expect((await made.post('hannah', turned)).body.id).toBe(first.body.id);
    expect(await count(made)).toBe(1);
  });

  it('is refused for another body, and tells which event has it', async () => {
    const made = meetingTenant();
    const first = await made.post('hannah', body);
    expect(await made.post('hannah', { ...body, subject: 'Another' })).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'ErrorDuplicateTransactionId',
          message:
            "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
          '@event.existingEventId': first.body.id,
        },
      },
    });
    expect((await made.send('hannah', '/me/events')).body.value.map((one: Wire) => one.subject)).toEqual(['Catch-up']);
  });

  it('takes another body for the same event when told to, and is free again once the event is deleted', async () => {
    const made = meetingTenant();
    const first = await made.post('hannah', body);
    const other = { ...body, subject: 'Another' };
    expect((await made.post('hannah', other, { 'x-tenant-duplicate': 'same' })).body.id).toBe(first.body.id);
    await made.send('hannah', `/me/events/${first.body.id}`, { method: 'DELETE' });
    expect((await made.post('hannah', other)).body.subject).toBe('Another');
  });

  it.each([
    ['409', 409],
    ['400', 400],
  ])('refuses when told to (%s)', async (kind, status) => {
    const made = meetingTenant();
    await made.post('hannah', body);
    expect(await made.post('hannah', body, { 'x-tenant-duplicate': kind })).toMatchObject({
      status,
      body: { error: { code: 'ErrorDuplicateTransactionId' } },
    });
    expect(await count(made)).toBe(1);
  });

  it('makes a true duplicate when told to', async () => {
    const made = meetingTenant();
    const first = await made.post('hannah', body);
    const second = await made.post('hannah', body, { 'x-tenant-duplicate': 'true' });
    expect(second.body.id).not.toBe(first.body.id);
    expect(await count(made)).toBe(2);
  });

  it('belongs to one mailbox and cannot be changed', async () => {
    const made = meetingTenant();
    const first = await made.post('hannah', body);
    expect((await made.post('tom', meeting([], { transactionId: 'b7c3' }))).body.id).not.toBe(first.body.id);
    expect(
      (await made.send('hannah', `/me/events/${first.body.id}`, { method: 'PATCH', body: { transactionId: 'other' } }))
        .status,
    ).toBe(400);
  });
});
