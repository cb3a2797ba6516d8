import { PropertyPaneSlider, type IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { PagePart, type DrawScreen } from '../../page/PagePart';
import { fewestMeetings, mostMeetings, type MeetingsProperties } from './settings';

/** Composition root of the web part Möten och beslut. */
export default class MeetingsWebPart extends PagePart<MeetingsProperties> {
  protected readonly kind = 'meetings';
  protected readonly headingUsual = strings.Meetings;

  protected async fetchScreen(): Promise<DrawScreen<MeetingsProperties>> {
    return (await import('./screen')).draw;
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    const { MeetingRows: label } = strings;
    return [PropertyPaneSlider('rows', { label, min: fewestMeetings, max: mostMeetings, step: 1 })];
  }
}
