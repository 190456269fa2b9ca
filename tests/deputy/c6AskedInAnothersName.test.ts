import { demoPerson } from '../../src/local/demo/demoPeople';
import { requestFacts } from '../../src/sessions/handover/ui/requestFacts';
import { pairOfTwo } from './PairOfTwo';

const key = 'e2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a01';

test("asked in the chief executive's name, a request says who SharePoint says wrote it", async () => {
  const two = await pairOfTwo();
  await two.add('hannah', 'Requests', {
    Title: key,
    HubKey: key,
    Kind: 'open',
    PairKey: '',
    PersonKey: demoPerson('alice').key,
    ToKey: demoPerson('hannah').key,
    OfferKey: 'trust-level',
    ByKey: demoPerson('edith').key,
    Day: 20261123,
    Status: 'asked',
  });
  const data = await (await two.world.open('miriam')).openTrustData();
  const [request] = data.requests;
  expect(request).toMatchObject({ key, byKey: demoPerson('hannah').key });
  expect(requestFacts(request!, data).by).toBe('Hannah Okafor');
  two.close();
});
