import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  key: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '18px',
    height: '18px',
    padding: '0 4px',
    marginLeft: '8px',
    border: '1px solid currentColor',
    borderRadius: '4px',
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    opacity: 0.85,
  },
});

/** The key drawn beside a name; screen readers get it from `aria-keyshortcuts` on the control, not from the name. */
export const KeyHint: React.FC<{ readonly shown: string }> = ({ shown }) => (
  <kbd aria-hidden className={useStyles().key}>
    {shown}
  </kbd>
);
