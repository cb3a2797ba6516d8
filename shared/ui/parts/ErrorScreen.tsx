import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useSurface } from './surfaceContext';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '12px',
    maxWidth: '560px',
    padding: '24px 16px',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ErrorScreenProps {
  readonly title: string;
  /** What happened, what is safe, what to do: one paragraph each. */
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** A whole screen that cannot show its content: what happened, what is safe, what to do. */
export const ErrorScreen: React.FC<ErrorScreenProps> = ({ title, lines, action, children }) => {
  const styles = useStyles();
  // A page has one main part and one first heading, and they are its own.
  const [Whole, Heading] = useSurface().part ? (['div', 'h2'] as const) : (['main', 'h1'] as const);
  return (
    <Whole className={styles.screen}>
      <Heading className={styles.title}>{title}</Heading>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {action !== undefined && (
        <Button appearance="primary" onClick={action.act}>
          {action.label}
        </Button>
      )}
      {children}
    </Whole>
  );
};
