import * as React from 'react';
import * as strings from 'PoliciesWebPartStrings';
import { composePolicies } from '../../app/composePolicies';
import { PoliciesPart } from '../../places/policiesPart/PoliciesPart';
import { SmallWebPart } from '../shared/SmallWebPart';
import { hubOptions, hubPageOf } from '../shared/startHub';

export default class PoliciesWebPart extends SmallWebPart {
  protected override readonly strings = strings;

  protected override cardOf(site: string): React.ReactElement {
    return React.createElement(PoliciesPart, {
      services: composePolicies(hubOptions(this.context, site)),
      hubUrl: hubPageOf(site),
    });
  }
}
