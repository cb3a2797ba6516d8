import * as React from 'react';
import { makeStyles } from '@griffel/react';
import { typographyStyles } from '@fluentui/react-theme';
import type { RightsInForum } from '../../application/ports/MeetingBook';
import type { TextList } from '../../domain/redaction/textLists';
import { inForum } from '../navigation/inForum';
import { useNavigationIfAny } from '../navigation/navigation';
import { RouteLink } from '../navigation/RouteLink';
import { useText } from '../text/language';
import { redactLinkText } from '../text/redactLinkText';

const useStyles = makeStyles({
  link: { ...typographyStyles.caption1, '@media print': { display: 'none' } },
});

interface RedactLinkProps {
  readonly rights: RightsInForum | undefined;
  readonly list: TextList;
  readonly row: number;
  /** What it is about, for whoever hears the link alone. */
  readonly what: string;
}

/** The way to taking a text away; stands only where the person may. */
export const RedactLink: React.FC<RedactLinkProps> = ({ rights, list, row, what }) => {
  const styles = useStyles();
  const text = useText(redactLinkText);
  const navigation = useNavigationIfAny();
  if (rights?.mayRedact !== true || navigation === null) return null;
  const { route } = navigation;
  const forum = route !== null && 'forum' in route ? route.forum : undefined;
  const to = { page: 'redaction', at: { list, row }, ...inForum(forum) } as const;
  return (
    <RouteLink to={to} className={styles.link} label={text.openLong(what)}>
      {text.open}
    </RouteLink>
  );
};
