import { BaseAdaptiveCardExtension } from '@microsoft/sp-adaptive-card-extension-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { PromiseDesk } from '@samverkansrummet/shared/lib/ui/promise-card/makePromiseDesk';
import { beginning, type PromiseState } from '@samverkansrummet/shared/lib/ui/promise-card/promiseState';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/languageOf';
import { promiseCardText } from '@samverkansrummet/shared/lib/ui/text/promiseCardText';
import { PageClock } from '../../page/PageClock';
import { readPartSettings, textOf } from '../../page/partSettings';
import { signedInOn } from '../../page/signedInOn';
import { cardPane } from './cardPane';
import { carryOut } from './deeds';
import { PromisesFront } from './PromisesFront';
import { PromisesSheet } from './PromisesSheet';
import type { CardProperties } from './settings';

/** Composition root of the dashboard card Mina åtaganden. */
export default class MyPromisesCardExtension extends BaseAdaptiveCardExtension<CardProperties, PromiseState> {
  private readonly clock = new PageClock();
  private fetched: Promise<PromiseDesk> | null = null;
  private readings = 0;

  /** Comes back at once: the card says that it is loading, and the dashboard's other cards do not wait for it. */
  public override onInit(): Promise<void> {
    this.state = beginning(this.language, this.clock.today());
    const heading = (): string => this.title;
    const submit = (data: unknown): void => this.submit(data);
    this.cardNavigator.register('front', () => new PromisesFront(heading, submit));
    for (const kind of ['promises', 'answers'] as const)
      this.quickViewNavigator.register(kind, () => new PromisesSheet({ kind, heading, submit }));
    void this.load();
    return Promise.resolve();
  }

  public override get title(): string {
    const written = textOf(this.properties.heading).trim();
    return written === '' ? promiseCardText[this.language].title : written;
  }

  protected override renderCard(): string | undefined {
    return 'front';
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { origin } = new URL(this.context.pageContext.web.absoluteUrl);
    return cardPane(origin, promiseCardText[this.language].title);
  }

  protected override onPropertyPaneFieldChanged(path: string): void {
    if (path !== 'programmeAddress') return;
    this.fetched = null;
    void this.load();
  }

  public override onDispose(): void {
    this.readings += 1;
  }

  private get language(): PromiseState['language'] {
    return languageOf(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  /** A later reading, of other settings, goes before one that is still on its way. */
  private async load(): Promise<void> {
    this.readings += 1;
    const mine = this.readings;
    const change = (await (await this.desk())?.load()) ?? this.notFetched();
    if (mine === this.readings) this.setState(change);
  }

  private notFetched(): Partial<PromiseState> {
    return { standing: 'failed', reason: promiseCardText[this.language].offline };
  }

  private async desk(): Promise<PromiseDesk | null> {
    try {
      this.fetched ??= this.fetchDesk();
      return await this.fetched;
    } catch {
      // The network is away; the next to ask tries again.
      this.fetched = null;
      return null;
    }
  }

  private async fetchDesk(): Promise<PromiseDesk> {
    const { fetchDesk } = await import('./fetchDesk');
    const { pageContext } = this.context;
    const { programmeAddress } = readPartSettings(this.properties, pageContext.web.absoluteUrl);
    const user = signedInOn(pageContext);
    return fetchDesk({ programmeAddress, context: this.context, user }, this.language);
  }

  private submit(data: unknown): void {
    void carryOut(
      {
        state: () => this.state,
        show: (change) => this.setState(change),
        toAnswer: () => this.quickViewNavigator.push('answers'),
        toList: () => this.quickViewNavigator.pop(),
        reload: () => {
          this.setState({ standing: 'loading' });
          void this.load();
        },
        desk: () => this.desk(),
      },
      data,
    );
  }
}
