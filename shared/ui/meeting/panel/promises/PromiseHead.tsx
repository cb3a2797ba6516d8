import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start';
import type { Action } from '../../../../domain/action/action';
import { VisuallyHidden } from '../../../parts/VisuallyHidden';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** The promise's number and place, and the button that shows it large on the stage. */
export const PromiseHead: React.FC<{ readonly action: Action }> = ({ action }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const { view, commands } = usePanel();
  const place = view.directory.places.find(({ key }) => key === action.place);
  const isShown = view.room.meeting.stageAction === action.id;
  return (
    <div className={shared.spread}>
      <span className={shared.meta}>{[action.displayId, place?.name].filter(Boolean).join('  ')}</span>
      {view.me.coordinator && (
        <Button
          appearance="subtle"
          size="small"
          style={{ minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap' }}
          icon={<ShareScreenStartRegular />}
          aria-pressed={isShown}
          onClick={() => void commands.showOnStage(isShown ? null : action.id)}
        >
          <span className={shared.wide}>{isShown ? text.shownLarge : text.showLarge}</span>
          <span aria-hidden className={shared.narrow}>
            {text.showLargeShort}
          </span>
          <VisuallyHidden>{` ${action.displayId}`}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
};
