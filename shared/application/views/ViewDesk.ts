import type { Result } from '../../domain/kernel/result';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { SavedView } from '../ports/ViewBook';

/** A saved view as it concerns the person at the screen. */
export interface KnownView extends SavedView {
  /** May be renamed and deleted. */
  readonly own: boolean;
}

/** The saved views of one forum: those that are shared, and one's own. */
export interface ViewDesk {
  /** One SharePoint request. */
  listViews(): Promise<Result<readonly KnownView[], GatewayFailure>>;
  /** Only a coordinator saves one for everybody. */
  saveView(name: string, query: string, shared: boolean): Promise<Result<KnownView, CommandRefusal>>;
  renameView(view: KnownView, name: string): Promise<Result<KnownView, CommandRefusal>>;
  removeView(view: KnownView): Promise<Result<void, CommandRefusal>>;
}
