import type { Outcome } from '../../../src/ground/rules/Issue';
import { hubAt, keyOf, loginOf } from './hubAt';
import { askSite } from './rawSite';
import type { TenantServer } from './TenantServer';
import { withFurther } from './withFurther';

export const developmentKey = 'd3d3d3d3-0000-4000-8000-000000000001';
const meetingKey = 'd3d3d3d3-0000-4000-8000-000000000002';
const firstMeeting = 'd3d3d3d3-0000-4000-8000-000000000003';
const consultationKey = 'd3d3d3d3-0000-4000-8000-000000000004';

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, field }) => `${code} ${field}`).join(', '));
  return outcome.value;
}

/** Gareth of human resources becomes a close keeper, as an administrator adds him in SharePoint. */
export async function makeCloseKeeper(tenant: TenantServer): Promise<void> {
  const { status, text } = await askSite(tenant, 'jo', "web/sitegroups/getbyname('Hub Close Keepers')/users", {
    method: 'POST',
    body: JSON.stringify({ LoginName: loginOf('gareth') }),
  });
  if (status >= 300) throw new Error(`Hub Close Keepers answered ${status}: ${text}`);
}

const said = (words: string, part: string) => ({
  answers: [
    { title: 'Looking back: what are you proud of this year?', words },
    { title: 'What was harder than it should have been?', words: 'Two roles on Mondays.' },
    { title: 'What do you need to grow?', words: '' },
  ],
  priorities: [{ words: 'Fewer late arrivals among the families I work with.', part }],
});

/** Kofi and his headteacher Helen: a first meeting signed by both, the next planned, Colin asked beforehand; and further support. */
export async function withDevelopment(tenant: TenantServer): Promise<void> {
  await makeCloseKeeper(tenant);
  const [gareth, helen, kofi] = await Promise.all(['gareth', 'helen', 'kofi'].map((one) => hubAt(tenant, one)));
  if (gareth === undefined || helen === undefined || kofi === undefined) throw new Error('nobody');
  const draft = {
    key: developmentKey,
    offerKey: 'cwo-performance',
    headKey: keyOf('helen'),
    officerKey: keyOf('kofi'),
    firstDay: 20260901,
  };
  done(await gareth.beginDevelopment(draft, done(await gareth.foreseeDevelopment(draft))));
  const planned = done(await helen.planMeeting(developmentKey, firstMeeting, 20260917));
  const part = '3. Attendance and punctuality';
  done(await helen.writePlan(planned, ['1. Early reading', part, '5. Behaviour']));
  const [first] = planned.meetings;
  if (first === undefined) throw new Error('no meeting');
  const [agreed] = done(
    await helen.writeAgreed(first, said('Eleven families answer the telephone again.', part)),
  ).meetings;
  if (agreed === undefined) throw new Error('no meeting');
  done(await helen.signMeeting(agreed));
  const [toSign] = (await kofi.openDevelopment(developmentKey)).meetings;
  if (toSign === undefined) throw new Error('no meeting');
  done(await kofi.signMeeting(toSign));
  done(await helen.planMeeting(developmentKey, meetingKey, 20270202));
  const asked = { key: consultationKey, scopeKey: developmentKey, consulteeKey: keyOf('colin') };
  done(await gareth.beginConsultation(asked, done(await gareth.foreseeConsultation(asked))));
  done(await helen.askBeforehand(developmentKey, consultationKey, 'What has grown since September?'));
  done(await kofi.keepOwnDevelopment(meetingKey, said('The breakfast club has not missed a day.', part)));
  await withFurther(tenant);
}
