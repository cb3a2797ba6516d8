import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { commonText } from '../../text/commonText';
import { useText } from '../../text/language';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    flexShrink: 0,
    padding: '0 6px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '4px',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Stands wherever something rehearsed is shown; the word tells it, the broken line only helps. */
export const RehearsalMark: React.FC = () => (
  <span className={useStyles().mark}>{useText(commonText).rehearsal}</span>
);
