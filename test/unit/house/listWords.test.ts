import { actionKindWords, problemKindWords } from '../../../shared/adapters/sharepoint/lists/kindWords';
import { actionKinds } from '../../../shared/ui/text/sv/actionKinds';
import { situation } from '../../../shared/ui/text/sv/situation';

/** Two tables, since a word that stands in a list must never follow a screen's wording by itself; yet they agree. */
describe('what the lists call the kinds is what the screens call them', () => {
  it('for actions', () => expect(actionKindWords).toEqual(actionKinds));
  it('for problems', () => expect(problemKindWords).toEqual(situation.problemKind));
});
