import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { useText } from '../text/language';
import { redactLinkText } from '../text/redactLinkText';

const useStyles = makeStyles({ line: { margin: 0, '@media print': { display: 'none' } } });

interface RedactionLogLinkProps {
  readonly shown: boolean;
  readonly forum: ForumKey | undefined;
}

/** The way to the log, for those who may read it. */
export const RedactionLogLink: React.FC<RedactionLogLinkProps> = ({ shown, forum }) => {
  const styles = useStyles();
  const text = useText(redactLinkText);
  if (!shown) return null;
  return (
    <p className={styles.line}>
      <RouteLink to={{ page: 'redactions', ...inForum(forum) }}>{text.log}</RouteLink>
    </p>
  );
};
