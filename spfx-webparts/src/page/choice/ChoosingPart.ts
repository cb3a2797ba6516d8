import type { PartSetup } from '@samverkansrummet/shared/lib/ui/page-part/Part';
import { PagePart } from '../PagePart';
import type { PartProperties } from '../partSettings';
import { OfferedChoice } from './OfferedChoice';

/** A web part where a place or a problem can be chosen, and that offers the page's other web parts to follow it. */
export abstract class ChoosingPart<Properties extends PartProperties> extends PagePart<Properties> {
  private readonly offered = new OfferedChoice();

  protected override readonly tell: PartSetup['tell'] = (choice) => {
    for (const name of this.offered.take(choice))
      this.context.dynamicDataSourceManager.notifyPropertyChanged(name);
  };

  protected override onInit(): Promise<void> {
    this.context.dynamicDataSourceManager.initializeSource(this.offered);
    return super.onInit();
  }
}
