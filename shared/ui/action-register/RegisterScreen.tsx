import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ActionId } from '../../domain/action/action';
import type { ForumKey } from '../../domain/organisation/forum';
import { useNavigation } from '../navigation/navigation';
import { useToday } from '../parts/clockContext';
import { CopyLinkButton } from '../parts/CopyLinkButton';
import { KeyHint } from '../parts/KeyHint';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useUsableWhen } from '../parts/usableContext';
import { useNarrow } from '../parts/useNarrow';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { registerText } from '../text/registerText';
import { ExportButton } from './export/ExportButton';
import { RegisterFilters } from './RegisterFilters';
import { keptRegister } from './keptRegister';
import { RegisterNothing } from './RegisterNothing';
import { RegisterSkeleton } from './RegisterSkeleton';
import { RegisterTable } from './RegisterTable';
import { narrowing, readFilter, writeFilter, type RegisterFilter } from './registerFilter';
import { registerQuery } from './registerQuery';
import { useQuickCounts } from './useQuickCounts';
import { usePendingAnswers, type PendingOf } from './usePendingAnswers';
import { useRegister, type RegisterList } from './useRegister';
import { useSurroundings, type Surroundings } from './useSurroundings';
import { inForum } from '../navigation/inForum';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '4px',
    minHeight: '20px',
    marginTop: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  surface: {
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface RegisterScreenProps {
  readonly desk: ActionDesk;
  /** The selection as it stands in the address. */
  readonly query: string;
  /** Where the tab spans several forums. */
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

const meOf = (around: Surroundings) => (around === null ? undefined : around.ok ? around.value.me : null);

/** Åtgärder: one list that answers what, who, when and how it stands; the selection is the address. */
export const RegisterScreen: React.FC<RegisterScreenProps> = ({ desk, query, forum, focusTitle }) => {
  const text = useText(registerText);
  const { replace, shareAddressOf } = useNavigation();
  const filter = React.useMemo(() => readFilter(query), [query]);
  const [cameFrom] = React.useState(() => keptRegister(desk, writeFilter(filter))?.opened ?? null);
  const loaded = useSurroundings(desk);
  const around = loaded?.ok === true ? loaded.value : null;
  const today = useToday();
  const list = useRegister(desk, filter, today, meOf(loaded));
  useUsableWhen(list.state.kind === 'ready');
  const pendingOf = usePendingAnswers(desk, list.state.kind === 'ready');
  const counts = useQuickCounts(list.state, filter, around);
  const change = (next: RegisterFilter) =>
    replace({ page: 'actions', query: writeFilter(next), ...inForum(forum) });
  const address = shareAddressOf({ page: 'actions', query: writeFilter(filter), ...inForum(forum) });
  return (
    <Page
      title={text.title}
      {...(around === null ? {} : { subtitle: around.forum.name })}
      actions={
        <>
          <ExportButton
            desk={desk}
            selection={around === null ? null : registerQuery(filter, today, around.me)}
            around={around}
          />
          <CopyLinkButton subtle label={text.copySelection} address={address} />
        </>
      }
      focusTitle={focusTitle === true && cameFrom === null}
    >
      <RegisterFilters filter={filter} around={around} counts={counts} onChange={change} />
      <RegisterBody
        list={list}
        cameFrom={cameFrom}
        filter={filter}
        around={around}
        forum={forum}
        pendingOf={pendingOf}
        onChange={change}
      />
    </Page>
  );
};

interface RegisterBodyProps {
  readonly cameFrom: ActionId | null;
  readonly list: RegisterList;
  readonly filter: RegisterFilter;
  readonly around: Parameters<typeof RegisterTable>[0]['around'];
  readonly forum: ForumKey | undefined;
  readonly pendingOf: PendingOf;
  readonly onChange: (filter: RegisterFilter) => void;
}

const RegisterBody: React.FC<RegisterBodyProps> = (props) => {
  const { list, cameFrom, filter, around, forum, onChange } = props;
  const { state } = list;
  const styles = useStyles();
  const narrow = useNarrow();
  if (state.kind === 'failed') return <RegisterFailed list={list} />;
  if (state.kind === 'ready' && state.rows.length === 0 && state.next === null)
    return (
      <div className={styles.surface}>
        <RegisterNothing filter={filter} around={around} onChange={onChange} />
      </div>
    );
  return (
    <>
      {state.kind === 'loading' ? (
        <RegisterSkeleton narrow={narrow} />
      ) : (
        <RegisterTable
          rows={state.rows}
          complete={state.next === null}
          around={around}
          narrow={narrow}
          forum={forum}
          pendingOf={props.pendingOf}
          cameFrom={cameFrom}
          onEnd={list.loadMore}
        />
      )}
      <RegisterFoot list={list} filter={filter} />
    </>
  );
};

const RegisterFailed: React.FC<{ readonly list: RegisterList }> = ({ list: { state, reload } }) => {
  const styles = useStyles();
  const text = useText(registerText);
  const language = useLanguage();
  return (
    <div className={styles.surface}>
      <Notice
        title={text.failed}
        announced
        {...(state.kind === 'failed' ? { body: refusalText(state.failure, language) } : {})}
      >
        <Button appearance="primary" onClick={reload}>
          {text.tryAgain}
        </Button>
      </Notice>
    </div>
  );
};

function footWords(
  state: RegisterList['state'],
  filter: RegisterFilter,
  text: typeof registerText.sv,
): string {
  if (state.kind !== 'ready') return text.loading;
  if (state.loadingMore) return text.loadingMore;
  const filtered = state.next === null && narrowing(filter).length > 0;
  return filtered ? text.filteredTo(state.rows.length) : text.shown(state.rows.length, state.next !== null);
}

const RegisterFoot: React.FC<{ readonly list: RegisterList; readonly filter: RegisterFilter }> = (props) => {
  const { state, loadMore } = props.list;
  const styles = useStyles();
  const text = useText(registerText);
  const language = useLanguage();
  const failed = state.kind === 'ready' ? state.moreFailed : null;
  return (
    <div className={styles.foot}>
      <span role="status">{footWords(state, props.filter, text)}</span>
      {failed !== null && (
        <span>
          {refusalText(failed, language)}{' '}
          <Button size="small" onClick={loadMore}>
            {text.tryAgain}
          </Button>
        </span>
      )}
      <span aria-hidden>
        <KeyHint shown="↑ ↓" /> {text.keys.choose} <KeyHint shown="Enter" /> {text.keys.open}
      </span>
    </div>
  );
};
