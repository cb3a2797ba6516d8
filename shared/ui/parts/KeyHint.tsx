import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  key: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    minWidth: '20px',
    height: '18px',
    padding: '0 3px',
    marginLeft: '4px',
    border: '1px solid currentColor',
    borderRadius: '4px',
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface KeyHintProps {
  readonly shown: string;
  /** In a list of keys the key itself is what is read. */
  readonly spoken?: boolean;
}

/** The key drawn beside a name; screen readers get it from `aria-keyshortcuts` on the control, not from the name. */
export const KeyHint: React.FC<KeyHintProps> = ({ shown, spoken = false }) => (
  <kbd aria-hidden={spoken ? undefined : true} className={useStyles().key}>
    {shown}
  </kbd>
);
