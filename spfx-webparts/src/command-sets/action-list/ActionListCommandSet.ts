import { ThemeProvider } from '@microsoft/sp-component-base';
import {
  BaseListViewCommandSet,
  type IListViewCommandSetExecuteEventParameters,
} from '@microsoft/sp-listview-extensibility';
import { SPPermission } from '@microsoft/sp-page-context';
import type { ActionId } from '@samverkansrummet/shared/lib/domain/action/action';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/languageOf';
import { listCommandText } from '@samverkansrummet/shared/lib/ui/text/listCommandText';
import { readPartSettings } from '../../page/partSettings';
import { signedInOn } from '../../page/signedInOn';
import { actionAddress, readProperties, type CommandProperties } from './actionAddress';
import { commandIds, commandLooks, rowNumber, siteOf, type ListFacts } from './commandRules';

/** Composition root of the commands on the SharePoint list Åtgärder. */
export default class ActionListCommandSet extends BaseListViewCommandSet<CommandProperties> {
  public override onInit(): Promise<void> {
    this.context.listView.listViewStateChangedEvent.add(this, () => this.look());
    this.look();
    return Promise.resolve();
  }

  public override onExecute({ itemId, selectedRows }: IListViewCommandSetExecuteEventParameters): void {
    const [row, ...others] = selectedRows;
    const number = rowNumber(row?.getValueByName('ID'));
    if (number === null || others.length > 0) return;
    const action = number as ActionId;
    if (itemId === 'OPEN') window.open(this.addressOf(action), '_blank', 'noopener');
    if (itemId === 'ASK') void this.openDialog('ask', action);
    if (itemId === 'ANSWER') void this.openDialog('answer', action);
  }

  /** Shows each command as the list and its selection stand, and lets the page draw them. */
  private look(): void {
    const looks = commandLooks(this.facts());
    for (const id of commandIds) {
      const command = this.tryGetCommand(id) as ReturnType<typeof this.tryGetCommand> | undefined;
      if (command !== undefined) Object.assign(command, looks[id]);
    }
    this.raiseOnChange();
  }

  private facts(): ListFacts {
    const { listView, pageContext } = this.context;
    return {
      listPath: this.listPath,
      columns: listView.columns.map(({ field }) => field.internalName),
      selected: listView.selectedRows?.length ?? 0,
      mayEdit: pageContext.list?.permissions.hasPermission(SPPermission.editListItems) ?? false,
    };
  }

  private get listPath(): string {
    const { listView, pageContext } = this.context;
    return listView.list?.serverRelativeUrl ?? pageContext.list?.serverRelativeUrl ?? '';
  }

  private addressOf(action: ActionId): string {
    const site = siteOf(this.listPath);
    const { origin } = new URL(this.context.pageContext.web.absoluteUrl);
    const forum = (site.split('/').at(-1) ?? site) as ForumKey;
    return actionAddress(readProperties(this.properties), { siteAddress: `${origin}${site}`, forum, action });
  }

  private async openDialog(command: 'ask' | 'answer', action: ActionId): Promise<void> {
    const { pageContext, serviceScope } = this.context;
    const { currentUICultureName: locale } = pageContext.cultureInfo;
    const { programmeAddress } = readPartSettings(
      readProperties(this.properties),
      pageContext.web.absoluteUrl,
    );
    try {
      const { openCommandDialog } = await import('./commandDialog');
      await openCommandDialog({
        ...{ command, action, programmeAddress, locale, context: this.context },
        sitePath: siteOf(this.listPath),
        pageAddress: this.addressOf(action),
        theme: serviceScope.consume(ThemeProvider.serviceKey).tryGetTheme(),
        user: signedInOn(pageContext),
      });
    } catch {
      // Without its code there is nothing to say it with but the browser's own words.
      window.alert(listCommandText[languageOf(locale)].notFetched);
    }
  }
}
