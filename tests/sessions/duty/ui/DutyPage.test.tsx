import { screen } from '@testing-library/react';
import type { EveryService } from '../../../../src/local/demo/everyService';
import { dutyViewOf } from '../../../builders/dutyViewOf';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';

const open = (openDuty: EveryService['openDuty']): void => {
  openHub(pretend({ openHome: () => Promise.resolve(priyaHome()), openDuty }), { place: 'duty' });
};
const none = { onDuty: true, rota: [], open: [] };

test('those on duty see what is open and whose turn it is', async () => {
  open(() => Promise.resolve({ ...none, open: [dutyViewOf({ role: 'duty', myKey: 'hannah' })] }));
  await screen.findByText('Leon has asked for a debrief');
  screen.getByText('Asked today at 09:00. With Fiona Ashby.');
  screen.getByRole('link', { name: 'Open the debrief Leon asked for' });
});

test('nothing open, not on duty, and a failure each say so', async () => {
  open(() => Promise.resolve(none));
  await screen.findByText('Nothing is open.');
  document.body.innerHTML = '';
  open(() => Promise.resolve({ ...none, onDuty: false }));
  await screen.findByText('You are not among those who take debriefs');
  document.body.innerHTML = '';
  open(failing('offline'));
  await screen.findByRole('button', { name: 'Try again' });
});
