import * as React from 'react';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanelStyles } from '../usePanelStyles';

export const CancelledMeeting: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  return (
    <section className={shared.card}>
      <h2 className={shared.title}>{text.cancelledMeeting}</h2>
      <p className={shared.body}>{text.cancelledLine}</p>
    </section>
  );
};
