import { noChoice, type PartChoice } from '@samverkansrummet/shared/lib/ui/page-part/choice/partChoice';
import * as strings from 'PagePartStrings';

type Offered = keyof PartChoice;

/** Names never change: pages hold which of them another web part follows. */
const names: Readonly<Record<Offered, string>> = {
  place: strings.ChosenPlace,
  problem: strings.ChosenProblem,
};
const offered = Object.keys(names) as readonly Offered[];

/** What a web part offers the others of its page, in the form that the framework asks for. */
export class OfferedChoice {
  private choice = noChoice;

  readonly getPropertyDefinitions = (): readonly { id: string; title: string }[] =>
    offered.map((id) => ({ id, title: names[id] }));

  readonly getPropertyValue = (id: string): string => {
    const known = offered.find((each) => each === id);
    return known === undefined ? '' : this.choice[known];
  };

  /** Which of them have become another. */
  take(choice: PartChoice): readonly Offered[] {
    const before = this.choice;
    this.choice = choice;
    return offered.filter((each) => before[each] !== choice[each]);
  }
}
