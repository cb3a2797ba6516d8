import * as React from 'react';
import { Button, type ButtonProps } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

const useStyles = makeStyles({
  choice: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
});

interface ChoiceButtonProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly icon?: Exclude<ButtonProps['icon'], undefined>;
  readonly children: string;
}

/** One of several choices: bold with a thicker frame when chosen, and said as pressed. */
export const ChoiceButton: React.FC<ChoiceButtonProps> = ({ chosen, onChoose, icon, children }) => {
  const styles = useStyles();
  return (
    <Button
      size="small"
      aria-pressed={chosen}
      className={mergeClasses(styles.choice, chosen && styles.chosen)}
      {...(icon === undefined ? {} : { icon })}
      onClick={onChoose}
    >
      {children}
    </Button>
  );
};
