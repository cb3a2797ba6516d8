import * as React from 'react';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PopupMenu } from '../../../parts/PopupMenu';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';

/** What is seldom needed. */
export const PanelMenu: React.FC = () => {
  const text = useText(panelText);
  const { host, say, go } = usePanel();
  const share = async () => {
    if (!(await host.shareToStage())) say(text.shareRefused);
  };
  const copy = async () => {
    if (await host.copyLink()) say(text.copied);
  };
  return (
    <PopupMenu
      label={text.meetingMenu}
      align="end"
      choices={[
        { key: 'share', label: text.menuShare, act: () => void share() },
        { key: 'copy', label: text.menuCopy, act: () => void copy() },
        { key: 'minutes', label: text.menuMinutes, act: () => host.openMinutes() },
        { key: 'keys', label: text.menuKeys, act: () => go('keys') },
      ]}
      button={{ appearance: 'subtle', size: 'small', icon: <MoreHorizontalRegular /> }}
    />
  );
};
