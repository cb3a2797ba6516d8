import * as React from 'react';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { SignedInMember } from '../../../application/people/signedInMember';
import { OwnViews } from './OwnViews';
import { SaveView } from './SaveView';
import { useSavedViews } from './useSavedViews';
import { ViewsMenu } from './ViewsMenu';

interface ViewsPartProps {
  readonly desk: ActionDesk;
  readonly me: SignedInMember | null;
  /** The selection and layout on the screen. */
  readonly query: string;
  readonly onOpen: (query: string) => void;
  /** Puts the menu where it belongs and what it opens beneath. */
  readonly children: (menu: React.ReactElement, beneath: React.ReactElement) => React.ReactElement;
}

/** Saved views: chosen in a menu, named and tended in the page beneath it. */
export const ViewsPart: React.FC<ViewsPartProps> = ({ desk, me, query, onOpen, children }) => {
  const saved = useSavedViews(desk);
  const [doing, setDoing] = React.useState<'saving' | 'tending' | null>(null);
  const stop = () => setDoing(null);
  const menu = (
    <ViewsMenu
      saved={saved}
      mayKeep={me?.contact != null}
      onOpen={onOpen}
      onSave={() => setDoing('saving')}
      onManage={() => setDoing('tending')}
    />
  );
  const beneath = (
    <>
      <div role="status">{saved.said}</div>
      {doing === 'saving' && (
        <SaveView saved={saved} query={query} mayShare={me?.coordinator === true} onClose={stop} />
      )}
      {doing === 'tending' && <OwnViews saved={saved} onClose={stop} />}
    </>
  );
  return children(menu, beneath);
};
