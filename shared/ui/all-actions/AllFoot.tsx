import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AllActions } from '../../application/all-actions/AllActions';
import { KeyHint } from '../parts/KeyHint';
import { allActionsText } from '../text/allActionsText';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { registerText } from '../text/registerText';
import type { AllActionsText } from '../text/sv/allActions';
import { forumNameIn, type AllNames } from './allNames';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '16px',
    rowGap: '8px',
    minHeight: '32px',
    marginTop: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  keys: { marginLeft: 'auto' },
});

interface AllFootProps {
  readonly list: AllActions;
  /** The rows shown, and those held back. */
  readonly count: number;
  readonly names: AllNames;
  readonly onMore: () => void;
}

function footWords({ forums, more }: AllActions, count: number, text: AllActionsText): string {
  const left = forums.filter(({ kind }) => kind === 'waiting').length;
  if (left > 0) return text.coming(left);
  return text.shown(count, forums.filter(({ kind }) => kind === 'read').length, more);
}

/** How many rows there are as far as is known, and the way to the next ones. */
export const AllFoot: React.FC<AllFootProps> = ({ list, count, names, onMore }) => {
  const styles = useStyles();
  const text = useText(allActionsText);
  const { keys } = useText(registerText);
  const language = useLanguage();
  const { more, reading, moreFailed } = list;
  return (
    <div className={styles.foot}>
      <span role="status">{footWords(list, count, text)}</span>
      {moreFailed !== null && (
        <span role="status">
          <strong>{text.forumFailed(forumNameIn(names, moreFailed.forum))}</strong>{' '}
          {readingText(moreFailed.failure, language)}
        </span>
      )}
      {more && (
        <Button size="small" disabledFocusable={reading} onClick={onMore}>
          {moreFailed === null ? text.showMore : text.tryAgain}
        </Button>
      )}
      <span aria-hidden className={styles.keys}>
        <KeyHint shown="↑ ↓" /> {keys.choose} <KeyHint shown="Enter" /> {keys.open}
      </span>
    </div>
  );
};
