import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';

/** At the last step the way on is to close the meeting; its own card then takes over. */
export const CloseButton: React.FC = () => {
  const text = useText(panelText);
  const { go, place } = usePanel();
  if (place === 'closing') return null;
  return (
    <Button style={{ flexShrink: 0, whiteSpace: 'nowrap' }} onClick={() => go('closing')}>
      {text.closeMeeting}
    </Button>
  );
};
