import * as React from 'react';
import { useFieldControlProps_unstable } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  select: {
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: '4px 8px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface PlainSelectProps<Value extends string> extends Omit<
  React.SelectHTMLAttributes<HTMLSelectElement>,
  'value' | 'onChange' | 'className'
> {
  readonly value: Value;
  /** Each group after the first is set off by a line. */
  readonly groups: readonly (readonly Choice<Value>[])[];
  readonly onChoose: (value: Value) => void;
  readonly selectRef?: React.Ref<HTMLSelectElement>;
}

/** The browser's own list in the theme's colours: known to every device and screen reader, and light. */
export function PlainSelect<Value extends string>(props: PlainSelectProps<Value>): React.ReactElement {
  const { groups, onChoose, selectRef, ...rest } = props;
  const styles = useStyles();
  // A field names only the controls that ask it for their name.
  const named = useFieldControlProps_unstable(rest, { supportsLabelFor: true, supportsRequired: true });
  return (
    <select
      {...named}
      {...(selectRef === undefined ? {} : { ref: selectRef })}
      className={styles.select}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    >
      {groups.map((choices, group) => (
        <React.Fragment key={choices[0]?.value ?? group}>
          {group > 0 && choices.length > 0 && <option disabled>──────────</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </React.Fragment>
      ))}
    </select>
  );
}
