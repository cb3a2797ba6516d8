import {
  BaseComponentsCardView,
  PrimaryTextCardView,
  type IActionArguments,
  type ICardAction,
  type ICardButtonConfiguration,
  type IQuickViewCardAction,
  type ITextCardViewParameters,
} from '@microsoft/sp-adaptive-card-extension-base';
import { frontOfCard, type FrontOfCard } from '@samverkansrummet/shared/lib/ui/promise-card/frontOfCard';
import type { PromiseState } from '@samverkansrummet/shared/lib/ui/promise-card/promiseState';
import type { CardProperties } from './settings';

const opensList: IQuickViewCardAction = { type: 'QuickView', parameters: { view: 'promises' } };

const actionOf = (button: NonNullable<FrontOfCard['button']>): ICardAction =>
  button.does === 'open' ? opensList : { type: 'Submit', parameters: { deed: 'reload' } };

/** The front of the card on the dashboard. */
export class PromisesFront extends BaseComponentsCardView<CardProperties, PromiseState> {
  private readonly heading: () => string;
  private readonly submit: (data: unknown) => void;

  constructor(heading: () => string, submit: (data: unknown) => void) {
    super();
    this.heading = heading;
    this.submit = submit;
  }

  public override get cardViewParameters(): ITextCardViewParameters {
    const { headline, body, button } = frontOfCard(this.state);
    const footer: ICardButtonConfiguration | undefined =
      button === null
        ? undefined
        : { componentName: 'cardButton', title: button.title, action: actionOf(button) };
    return PrimaryTextCardView({
      cardBar: { componentName: 'cardBar', title: this.heading() },
      header: { componentName: 'text', text: headline },
      body: { componentName: 'text', text: body },
      footer,
    });
  }

  public override get onCardSelection(): IQuickViewCardAction | undefined {
    return this.state.items.length === 0 ? undefined : opensList;
  }

  /** A dashboard would keep yesterday's figures in the browser and show them to whoever signs in next. */
  public override get isCacheEnabled(): boolean {
    return false;
  }

  public override onAction(action: IActionArguments): void {
    if (action.type === 'Submit') this.submit(action.data);
  }
}
