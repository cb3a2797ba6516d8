import * as React from 'react';
import { MenuButton } from '@fluentui/react-button';
import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { makeStyles } from '@griffel/react';
import type { FilterChoice } from './filterChoices';

const useStyles = makeStyles({
  button: { minWidth: 0, fontWeight: 400, maxWidth: '100%' },
  list: { maxHeight: '60vh', overflowY: 'auto' },
});

interface FilterMenuProps {
  readonly name: string;
  readonly any: string;
  readonly choices: readonly FilterChoice[];
  /** The chosen value as text; empty when nothing is chosen. */
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One part of the selection: its button says what is chosen, its menu has one choice and "all". */
export const FilterMenu: React.FC<FilterMenuProps> = ({ name, any, choices, chosen, onChoose }) => {
  const styles = useStyles();
  const label = choices.find((choice) => choice.value === chosen)?.label ?? chosen;
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems[0] ?? '')}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={styles.button}
          appearance={chosen === '' ? 'outline' : 'secondary'}
        >
          {chosen === '' ? (
            name
          ) : (
            <span>
              {name}: <strong>{label}</strong>
            </span>
          )}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <MenuItemRadio name="choice" value="">
            {any}
          </MenuItemRadio>
          {choices.map(({ value, label: words }) => (
            <MenuItemRadio key={value} name="choice" value={value}>
              {words}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
