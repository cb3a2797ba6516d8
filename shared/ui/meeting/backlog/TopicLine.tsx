import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { DirectoryContent } from '../../../application/ports/Directory';
import type { Topic } from '../../../domain/meeting/topic';
import { organisationIn } from '../organisationIn';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    rowGap: '4px',
    minHeight: '44px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  from: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface TopicLineProps {
  readonly topic: Topic;
  readonly directory: Pick<DirectoryContent, 'organisations'>;
  /** Beneath what the topic is and whose. */
  readonly beneath?: React.ReactNode;
}

/** A topic that waits, whose it is, and beside it what can be done. */
export const TopicLine: React.FC<TopicLineProps> = ({ topic, directory, beneath, children }) => {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        {topic.title}
        <span className={styles.from}>{organisationIn(directory, topic.organisation).shortName}</span>
        {beneath}
      </span>
      {children}
    </li>
  );
};
