import * as React from 'react';
import * as strings from 'MySupervisionWebPartStrings';
import { MySupervision } from '../../places/mySupervision/MySupervision';
import { hubHostOf } from '../shared/hubHostOf';
import { SmallWebPart } from '../shared/SmallWebPart';
import { hubPageOf, startHub } from '../shared/startHub';

export default class MySupervisionWebPart extends SmallWebPart {
  protected override readonly strings = strings;

  protected override cardOf(site: string): React.ReactElement {
    return React.createElement(MySupervision, {
      services: startHub(this.context, site).services,
      host: hubHostOf(undefined, hubPageOf(site)),
      hubUrl: hubPageOf(site),
    });
  }
}
