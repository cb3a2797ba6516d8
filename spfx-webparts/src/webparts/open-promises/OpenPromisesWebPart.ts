import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'OpenPromisesWebPartStrings';

export interface OpenPromisesProperties {
  siteUrl: string;
}

export default class OpenPromisesWebPart extends BaseClientSideWebPart<OpenPromisesProperties> {
  public override render(): void {
    ReactDom.render(React.createElement('div', null, strings.GroupName), this.domElement);
  }
}
