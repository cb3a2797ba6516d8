import * as React from 'react';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { useReadBack } from '../../useReadBack';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** How far the read-back has come. */
export const ReadSoFar: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const promises = useReadBack(usePanel().view);
  const read = promises.filter(({ isLeft }) => !isLeft).length;
  const waiting = promises.filter(({ isLeft, waitsForLink }) => !isLeft && waitsForLink).length;
  return (
    <span className={shared.meta} role="status">
      {text.readOf(read, promises.length)}
      {waiting > 0 && ` ${text.waitingForLink(waiting)}`}
    </span>
  );
};
