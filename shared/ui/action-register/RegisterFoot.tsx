import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { KeyHint } from '../parts/KeyHint';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { registerText } from '../text/registerText';
import { narrowing, type RegisterFilter } from './registerFilter';
import { countRows } from './rows/RowPages';
import type { RegisterList } from './useRegister';

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
});

function footWords(
  state: RegisterList['state'],
  filter: RegisterFilter,
  text: typeof registerText.sv,
): string {
  if (state.kind !== 'ready') return text.loading;
  if (state.loadingMore) return text.loadingMore;
  const [rows, more] = [countRows(state.list), state.list.next !== null];
  return !more && narrowing(filter).length > 0 ? text.filteredTo(rows) : text.shown(rows, more);
}

interface RegisterFootProps {
  readonly list: RegisterList;
  readonly filter: RegisterFilter;
}

/** How many rows there are, as far as is known, and the keys of the list. */
export const RegisterFoot: React.FC<RegisterFootProps> = ({ list: { state, loadMore }, filter }) => {
  const styles = useStyles();
  const text = useText(registerText);
  const language = useLanguage();
  const failed = state.kind === 'ready' ? state.moreFailed : null;
  return (
    <div className={styles.foot}>
      <span role="status">{footWords(state, filter, text)}</span>
      {failed !== null && (
        <span>
          {readingText(failed, language)}{' '}
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
