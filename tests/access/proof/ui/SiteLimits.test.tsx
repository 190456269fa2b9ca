import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { SiteLimits } from '../../../../src/access/proof/ui/SiteLimits';
import { SiteLimitsProvider } from '../../../../src/access/proof/ui/SiteLimitsContext';
import { useLimitsAt } from '../../../../src/access/proof/ui/useLimitsAt';
import type { LimitedPlace } from '../../../../src/access/proof/rules/trials';

function Place({ at }: { readonly at: LimitedPlace }): React.ReactElement {
  return (
    <>
      <SiteLimits at={at} />
      <p>{useLimitsAt(at).stopped ? 'stopped' : 'goes on'}</p>
    </>
  );
}
const shown = (limits: readonly string[] | undefined, at: LimitedPlace): void => {
  render(
    <SiteLimitsProvider limits={limits}>
      <Place at={at} />
    </SiteLimitsProvider>,
  );
};

describe('where people do what stands on a trial', () => {
  it.each([[undefined], [[]], [['teamsMeeting', 'a newer one']]])('nothing is said of %s', (limits) => {
    shown(limits, 'signing');
    expect(document.body.textContent).toBe('goes on');
  });

  it('what cannot be done is not offered, and is said before anybody begins', async () => {
    shown(['addsAlone', 'readsAgree'], 'signing');
    expect(await screen.findByText('This cannot be done on this site')).toBeTruthy();
    expect(screen.getByText(/can add in one folder”\. Nothing can be signed here/)).toBeTruthy();
    expect(screen.queryByText(/Two readings/)).toBeNull();
    expect(screen.getByText('stopped')).toBeTruthy();
  });

  it('what asks for care alone stops nothing', async () => {
    shown(['hiddenStaysHidden', 'keeperReadsRights'], 'rights');
    expect(await screen.findByText('Something to be careful of on this site')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('goes on')).toBeTruthy();
  });
});
