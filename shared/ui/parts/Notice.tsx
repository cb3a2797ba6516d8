import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    padding: '32px 20px',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: { margin: 0, maxWidth: '560px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface NoticeProps {
  readonly title: string;
  readonly body?: string;
  /** A failure interrupts nobody, but is read out when it comes. */
  readonly announced?: boolean;
}

/** Where a list would stand: nothing here yet, nothing found, or what went wrong; and what to do first. */
export const Notice: React.FC<NoticeProps> = ({ title, body, announced, children }) => {
  const styles = useStyles();
  return (
    <div className={styles.notice} {...(announced === true ? { role: 'status' } : {})}>
      <h2 className={styles.title}>{title}</h2>
      {body !== undefined && <p className={styles.body}>{body}</p>}
      {children}
    </div>
  );
};
