import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { closingLacks } from '../../../../domain/meeting/closing';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';

/** At the last step the way on is to close the meeting; primary once nothing remains. */
export const CloseButton: React.FC = () => {
  const text = useText(panelText);
  const { view, go, place } = usePanel();
  if (place === 'closing') return null;
  const remains = closingLacks({ ...view.room, answers: view.heard }).length > 0;
  return (
    <Button
      appearance={remains ? 'secondary' : 'primary'}
      style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
      onClick={() => go('closing')}
    >
      {text.closeMeeting}
    </Button>
  );
};
