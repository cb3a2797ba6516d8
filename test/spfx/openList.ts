import * as core from '@microsoft/sp-core-library';
import {
  ColumnAccessor,
  ListViewAccessor,
  ListViewCommandSetContext,
  ListViewStateChangedEventArgs,
  RowAccessor,
  type Command,
} from '@microsoft/sp-listview-extensibility';
import { instanceAt, scopeOf, startSharePoint, type Page } from './placeOnPage';

/** What a list page calls on a command set; left out of Microsoft's types. */
interface PlacedCommandSet {
  _init(context: object, properties: string): Promise<void>;
  tryGetCommand(id: string): Command;
  onExecute(event: object): void;
  _raiseOnChange?: () => void;
}

export interface ListPage extends Page {
  readonly listPath: string;
  readonly columns: readonly string[];
  readonly stored?: string;
}

const Column = ColumnAccessor as unknown as new () => object;
const Row = RowAccessor as unknown as new () => object;
const View = ListViewAccessor as unknown as new (prefix: string) => ListViewAccessor;

const rowOf = (number: unknown): RowAccessor =>
  Object.assign(new Row(), {
    getValueByName: (name: string) => (name === 'ID' ? number : undefined),
  }) as RowAccessor;

/** Events are the window's: each page's view has a name of its own. */
let last = 0;
const stateChanged = 'listView.stateChanged';
const events = (
  core as unknown as Record<string, { instance: { raiseEvent(name: string, args: object): void } }>
)['_SPEventManager'] as { instance: { raiseEvent(name: string, args: object): void } };

/** A list's page with its view and its selection, on Microsoft's own accessors. */
class ViewOnPage extends View {
  private selection: readonly RowAccessor[] = [];
  private readonly page: ListPage;
  private readonly prefix: string;

  constructor(page: ListPage) {
    last += 1;
    super(String(last));
    this.prefix = String(last);
    this.page = page;
  }

  get list() {
    return { guid: instanceAt(8), title: 'Åtgärder', serverRelativeUrl: this.page.listPath };
  }

  get columns() {
    return this.page.columns.map((internalName) =>
      Object.assign(new Column(), { field: { internalName }, visible: true }),
    );
  }

  get selectedRows() {
    return this.selection;
  }

  select(numbers: readonly unknown[]): void {
    this.selection = numbers.map(rowOf);
    events.instance.raiseEvent(`${stateChanged}${this.prefix}`, new ListViewStateChangedEventArgs());
  }
}

export interface OpenList {
  readonly set: PlacedCommandSet;
  select(...numbers: readonly unknown[]): void;
  command(id: string): Pick<Command, 'title' | 'visible' | 'disabled'>;
  /** Presses a command with what is selected. */
  press(id: string): void;
  /** How often the page has been told to draw its commands anew. */
  drawn(): number;
}

/** Opens a list's page with a command set on it, as SharePoint does. */
export async function openList(
  CommandSet: new () => object,
  manifest: object,
  page: ListPage,
): Promise<OpenList> {
  startSharePoint();
  const view = new ViewOnPage(page);
  const Context = ListViewCommandSetContext as unknown as new (given: object, more: object) => object;
  const given = {
    manifest,
    instanceId: instanceAt(page.place),
    parentServiceScope: scopeOf(page),
    loggingTag: 'commands',
  };
  const context = new Context(given, { listView: view });
  (context as { _serviceScope: { finish(): void } })._serviceScope.finish();
  const set = new CommandSet() as PlacedCommandSet;
  let drawn = 0;
  set._raiseOnChange = () => {
    drawn += 1;
  };
  await set._init(context, page.stored ?? '');
  return {
    set,
    select: (...numbers) => view.select(numbers),
    command: (id) => set.tryGetCommand(id),
    press: (id) => set.onExecute({ itemId: id, selectedRows: view.selectedRows }),
    drawn: () => drawn,
  };
}
