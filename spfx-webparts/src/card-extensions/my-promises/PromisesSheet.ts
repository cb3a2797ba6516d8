import {
  BaseAdaptiveCardQuickView,
  type IActionArguments,
  type IFocusParameters,
  type ISPFxAdaptiveCard,
} from '@microsoft/sp-adaptive-card-extension-base';
import { answerSheet } from '@samverkansrummet/shared/lib/ui/promise-card/answerSheet';
import { listSheet } from '@samverkansrummet/shared/lib/ui/promise-card/listSheet';
import type { PromiseState } from '@samverkansrummet/shared/lib/ui/promise-card/promiseState';
import type { CardPart, Sheet } from '@samverkansrummet/shared/lib/ui/promise-card/sheet';
import type { CardProperties } from './settings';

type Draw = (state: PromiseState) => Sheet;

const drawAnswers: Draw = (state) => {
  const item = state.items.find(({ key }) => key === state.answering.key);
  return item === undefined ? listSheet(state) : answerSheet(state, item);
};

interface SheetGiven {
  readonly kind: 'promises' | 'answers';
  readonly heading: () => string;
  readonly submit: (data: unknown) => void;
}

/** A sheet that opens from the card: the list of promises, or one of them with its answers. */
export class PromisesSheet extends BaseAdaptiveCardQuickView<CardProperties, PromiseState, CardPart> {
  private readonly given: SheetGiven;

  constructor(given: SheetGiven) {
    super();
    this.given = given;
  }

  public override get data(): CardPart {
    return this.sheet().data;
  }

  public override get template(): ISPFxAdaptiveCard {
    return this.sheet().template;
  }

  public override get title(): string {
    return this.given.heading();
  }

  /** What has just been said of an answer is read out. */
  public override get focusParameters(): IFocusParameters | undefined {
    const { receipt, answering } = this.state;
    if (this.given.kind === 'promises')
      return receipt === '' ? undefined : { focusTarget: 'receipt', ariaLive: 'polite' };
    return answering.refusal === '' ? undefined : { focusTarget: 'refusal', ariaLive: 'assertive' };
  }

  public override onAction(action: IActionArguments): void {
    if (action.type === 'Submit') this.given.submit(action.data);
  }

  private sheet(): Sheet {
    return (this.given.kind === 'promises' ? listSheet : drawAnswers)(this.state);
  }
}
