import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ShareScreenStartRegular } from '@fluentui/react-icons/svg/share-screen-start';
import type { Action } from '../../../../domain/action/action';
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
    <div className={shared.apart}>
      <span className={shared.meta}>{[action.displayId, place?.name].filter(Boolean).join('  ')}</span>
      {view.me.coordinator && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ShareScreenStartRegular />}
          aria-label={`${text.showLarge}: ${action.displayId}`}
          aria-pressed={isShown}
          onClick={() => void commands.showOnStage(isShown ? null : action.id)}
        >
          <span className={shared.wide}>{isShown ? text.shownLarge : text.showLarge}</span>
          <span className={shared.narrow}>{text.showLargeShort}</span>
        </Button>
      )}
    </div>
  );
};
