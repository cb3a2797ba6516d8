import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumPart } from '../../application/all-actions/AllActions';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { allActionsText } from '../text/allActionsText';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { readingText } from '../text/readingText';
import { forumNameIn, type AllNames } from './allNames';

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: '0 0 12px', padding: 0, display: 'grid', rowGap: '4px' },
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type Failed = Extract<ForumPart, { kind: 'failed' }>;

/** Nothing to try again: the person does not belong to the forum's site. */
export const isClosed = (part: ForumPart): boolean =>
  part.kind === 'failed' && (part.failure.kind === 'not-allowed' || part.failure.kind === 'not-found');
/** Trying again gives the same answer: the selection has to be narrower. */
const helpsToRetry = ({ kind }: GatewayFailure): boolean => kind !== 'too-many-rows';

const failedIn = (parts: readonly ForumPart[]): readonly Failed[] =>
  parts.filter((part): part is Failed => part.kind === 'failed');

interface ForumTroublesProps {
  readonly parts: readonly ForumPart[];
  readonly names: AllNames;
  readonly onRetry: () => void;
}

/** A forum that cannot be read says so in a line with its name; those closed to the person share one. */
export const ForumTroubles: React.FC<ForumTroublesProps> = ({ parts, names, onRetry }) => {
  const styles = useStyles();
  const text = useText(allActionsText);
  const { notYours } = useText(myWorkText);
  const language = useLanguage();
  const failed = failedIn(parts);
  const nameOf = ({ forum }: ForumPart): string => forumNameIn(names, forum);
  const closed = failed.filter(isClosed);
  const troubled = failed.filter((part) => !isClosed(part));
  if (failed.length === 0) return null;
  return (
    <div role="status">
      <ul className={styles.lines}>
        {troubled.map((part) => (
          <li key={part.forum} className={styles.line}>
            <strong>{text.forumFailed(nameOf(part))}</strong> {readingText(part.failure, language)}{' '}
            {helpsToRetry(part.failure) && (
              <Button size="small" onClick={onRetry} aria-label={text.tryAgainIn(nameOf(part))}>
                {text.tryAgain}
              </Button>
            )}
          </li>
        ))}
        {closed.length > 0 && (
          <li className={styles.line}>{notYours(closed.map((part) => nameOf(part)).join(', '))}</li>
        )}
      </ul>
    </div>
  );
};
