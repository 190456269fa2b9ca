import { hubWebPart } from '../../sharepoint/hubWebPart';
import manifest from '../../src/webparts/supervisionHub/SupervisionHubWebPart.manifest.json';

test('the web part that Set-up puts on the page is the one that is shipped', () => {
  expect(manifest).toMatchObject(hubWebPart);
});
