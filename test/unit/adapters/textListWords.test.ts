import { textListWords } from '../../../shared/adapters/sharepoint/lists/textListWords';
import { textListNames } from '../../../shared/ui/text/sv/textListNames';

it('a list is called the same on the screen and in SharePoint', () => {
  expect(textListNames).toEqual(textListWords);
});
