import * as React from 'react';
import { MenuButton } from '@fluentui/react-button';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
import { makeStyles } from '@griffel/react';
import type { KnownView } from '../../../application/views/ViewDesk';
import { useLanguage, useText } from '../../text/language';
import { refusalText } from '../../text/refusalText';
import { savedViewsText } from '../../text/savedViewsText';
import type { SavedViewsText } from '../../text/sv/savedViews';
import { givenViews } from './givenViews';
import type { SavedViews } from './useSavedViews';

const useStyles = makeStyles({
  button: { fontWeight: 400 },
  list: { maxHeight: '70vh', overflowY: 'auto' },
});

interface ViewsMenuProps {
  readonly saved: SavedViews;
  readonly mayKeep: boolean;
  readonly onOpen: (query: string) => void;
  readonly onSave: () => void;
  readonly onManage: () => void;
}

/** Ready-made views, the forum's and one's own; saved ones are asked for when the menu opens. */
export const ViewsMenu: React.FC<ViewsMenuProps> = (props) => {
  const { saved, mayKeep, onOpen, onSave, onManage } = props;
  const styles = useStyles();
  const text = useText(savedViewsText);
  const given = Object.keys(givenViews) as (keyof SavedViewsText['givenViews'])[];
  return (
    <Menu onOpenChange={(_event, { open }) => open && saved.views?.ok !== true && saved.load()}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<BookmarkRegular />} className={styles.button}>
          {text.button}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <MenuGroup>
            <MenuGroupHeader>{text.given}</MenuGroupHeader>
            {given.map((view) => (
              <MenuItem key={view} onClick={() => onOpen(givenViews[view])}>
                {text.givenViews[view]}
              </MenuItem>
            ))}
          </MenuGroup>
          <SavedGroups saved={saved} onOpen={onOpen} />
          {mayKeep && (
            <>
              <MenuDivider />
              <MenuItem onClick={onSave}>{text.save}</MenuItem>
              <MenuItem onClick={onManage}>{text.manage}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

const SavedGroups: React.FC<Pick<ViewsMenuProps, 'saved' | 'onOpen'>> = ({ saved: { views }, onOpen }) => {
  const text = useText(savedViewsText);
  const language = useLanguage();
  if (views?.ok !== true)
    return <MenuItem disabled>{views === null ? text.loading : refusalText(views.error, language)}</MenuItem>;
  const shared = views.value.filter((view) => view.shared);
  const own = views.value.filter((view) => !view.shared);
  return (
    <>
      <ViewGroup title={text.shared} views={shared} onOpen={onOpen} />
      <ViewGroup title={text.own} views={own} onOpen={onOpen} />
    </>
  );
};

interface ViewGroupProps extends Pick<ViewsMenuProps, 'onOpen'> {
  readonly title: string;
  readonly views: readonly KnownView[];
}

const ViewGroup: React.FC<ViewGroupProps> = ({ title, views, onOpen }) =>
  views.length === 0 ? null : (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {views.map((view) => (
        <MenuItem key={view.id} onClick={() => onOpen(view.query)}>
          {view.name}
        </MenuItem>
      ))}
    </MenuGroup>
  );
