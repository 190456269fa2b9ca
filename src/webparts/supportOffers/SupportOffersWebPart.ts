import * as React from 'react';
import * as strings from 'SupportOffersWebPartStrings';
import { composeOffers } from '../../app/composeOffers';
import { SupportOffers } from '../../places/supportOffers/SupportOffers';
import { hubHostOf } from '../shared/hubHostOf';
import { SmallWebPart } from '../shared/SmallWebPart';
import { hubOptions, hubPageOf } from '../shared/startHub';

export default class SupportOffersWebPart extends SmallWebPart {
  protected override readonly strings = strings;

  protected override cardOf(site: string): React.ReactElement {
    return React.createElement(SupportOffers, {
      services: composeOffers(hubOptions(this.context, site)),
      host: hubHostOf(undefined, hubPageOf(site)),
      hubUrl: hubPageOf(site),
    });
  }
}
