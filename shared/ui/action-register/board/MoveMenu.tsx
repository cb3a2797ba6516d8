import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import { statusesAfter } from '../../../domain/action/moveAction';
import { boardText } from '../../text/boardText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import { useOpenBoard } from './boardContext';

/** Every status the action can go to, those that lead off the board too. */
export const MoveMenu: React.FC<{ readonly row: ActionRow }> = ({ row }) => {
  const text = useText(boardText);
  const words = useText(vocabularyText);
  const { focus, moves } = useOpenBoard();
  const goals = statusesAfter(row.status);
  if (goals.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowRightRegular />}
          aria-label={text.moveCard(row.displayId)}
          title={text.moveTo}
          tabIndex={focus.active === row.id ? 0 : -1}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {goals.map((to) => (
            <MenuItem key={to} onClick={() => moves.begin(row, to)}>
              {words.actionStatus[to]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
