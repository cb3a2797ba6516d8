import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    minWidth: '24px',
    height: '18px',
    padding: '0 3px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: '10px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The two letters beside an organisation's written name; hidden from screen readers, which read the name. */
export const OrganisationTag: React.FC<{ readonly tag: string }> = ({ tag }) => (
  <span aria-hidden className={useStyles().tag}>
    {tag}
  </span>
);
