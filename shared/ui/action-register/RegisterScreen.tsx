import * as React from 'react';
import type { ActionDesk, RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { ActionRow } from '../../application/ports/ActionRegister';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { useNavigation } from '../navigation/navigation';
import { Page } from '../parts/Page';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { AddButton } from './add/AddButton';
import { AddPart } from './add/AddPart';
import { useAdding } from './add/useAdding';
import { BoardPart } from './board/BoardPart';
import { ExportButton } from './export/ExportButton';
import { keptRegister } from './keptRegister';
import { ListPart } from './list/ListPart';
import { RegisterFilters } from './RegisterFilters';
import { readAddress, writeAddress, type RegisterAddress, type RegisterLayout } from './registerLayout';
import { ChooseRows } from './select/ChooseRows';
import { LayoutBar } from './toolbar/LayoutBar';
import { RegisterToolbar } from './toolbar/RegisterToolbar';
import { useQuickCounts } from './useQuickCounts';
import { useSurroundings, type Surroundings } from './useSurroundings';
import { ViewsPart } from './views/ViewsPart';

interface RegisterScreenProps {
  readonly desk: ActionDesk;
  /** The selection and its layout as they stand in the address. */
  readonly query: string;
  /** Where the tab spans several forums. */
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

/** Where the selection stands, and how to change it; it is written to the address and nowhere else. */
function useAddress(query: string, forum: ForumKey | undefined) {
  const { replace, shareAddressOf } = useNavigation();
  const address = React.useMemo(() => readAddress(query), [query]);
  const routeOf = (next: RegisterAddress) =>
    ({ page: 'actions', query: writeAddress(next), ...inForum(forum) }) as const;
  return {
    address,
    change: (part: Partial<RegisterAddress>) => replace(routeOf({ ...address, ...part })),
    link: shareAddressOf(routeOf(address)),
  };
}

const mayChoose = (around: RegisterSurroundings | null, layout: RegisterLayout): boolean =>
  around?.me.coordinator === true && !layout.board;

const valueOf = (around: Surroundings) => (around?.ok === true ? around.value : null);
const meOf = (around: Surroundings) => (around === null ? undefined : around.ok ? around.value.me : null);

/** Åtgärder: what, who, when and how it stands, as a list or a board; the selection is the address. */
export const RegisterScreen: React.FC<RegisterScreenProps> = ({ desk, query, forum, focusTitle }) => {
  const text = useText(registerText);
  const { address, change, link } = useAddress(query, forum);
  const { filter, layout } = address;
  const [back] = React.useState(() => keptRegister(desk, writeAddress(address))?.opened ?? null);
  const loaded = useSurroundings(desk);
  const around = valueOf(loaded);
  const [whole, setWhole] = React.useState<readonly ActionRow[] | null>(null);
  const [choosing, setChoosing] = React.useState(false);
  const [missing, setMissing] = React.useState(false);
  // There is nothing to choose among on a site without the list.
  const bare = missing && !layout.board;
  const adding = useAdding(around);
  const counts = useQuickCounts(layout.board ? null : whole, filter, around);
  const shared = { desk, around, me: meOf(loaded), forum };
  return (
    <Page
      title={text.title}
      {...(around === null ? {} : { subtitle: around.forum.name })}
      {...(bare ? {} : { actions: <Tools {...{ desk, filter, around, link, adding }} /> })}
      focusTitle={focusTitle === true && back === null}
    >
      {!bare && (
        <>
          <ViewsBar {...{ desk, around, address, change, choosing, onChoosing: setChoosing }} />
          <AddPart {...{ desk, around, forum, adding }} />
          <RegisterFilters
            filter={filter}
            board={layout.board}
            around={around}
            counts={counts}
            onChange={(next) => change({ filter: next })}
          />
        </>
      )}
      {layout.board ? (
        <BoardPart key={adding.times} {...shared} filter={filter} />
      ) : (
        <ListPart
          key={adding.times}
          {...shared}
          address={address}
          onFilter={(next) => change({ filter: next })}
          choosing={choosing}
          onChoosing={setChoosing}
          onWhole={setWhole}
          onMissing={setMissing}
        />
      )}
    </Page>
  );
};

interface ToolsProps extends Pick<React.ComponentProps<typeof ExportButton>, 'desk' | 'filter' | 'around'> {
  readonly link: string;
  readonly adding: ReturnType<typeof useAdding>;
}

/** What concerns the whole selection. */
const Tools: React.FC<ToolsProps> = ({ link, adding, ...exported }) => (
  <RegisterToolbar address={link}>
    <AddButton adding={adding} />
    <ExportButton {...exported} />
  </RegisterToolbar>
);

interface ViewsBarProps extends Pick<ReturnType<typeof useAddress>, 'address' | 'change'> {
  readonly desk: ActionDesk;
  readonly around: RegisterSurroundings | null;
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
}

/** List or board, saved views, and choosing rows. */
const ViewsBar: React.FC<ViewsBarProps> = ({ desk, around, address, change, choosing, onChoosing }) => {
  const { layout } = address;
  return (
    <ViewsPart
      desk={desk}
      me={around?.me ?? null}
      query={writeAddress(address)}
      onOpen={(saved) => change(readAddress(saved))}
    >
      {(menu, beneath) => (
        <>
          <LayoutBar layout={layout} onChange={(next) => change({ layout: next })}>
            {menu}
            {mayChoose(around, layout) && <ChooseRows on={choosing} onChange={onChoosing} />}
          </LayoutBar>
          {beneath}
        </>
      )}
    </ViewsPart>
  );
};
