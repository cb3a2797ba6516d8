import * as React from 'react';
import type { MinutesVersion } from '../../../domain/meeting/minutesVersion';
import { documentStateOf } from '../../../domain/document/documentState';
import { documentStateSigns } from '../../parts/signs/documentStateSigns';
import { StatusWord } from '../../parts/StatusWord';
import { useText } from '../../text/language';
import { sharingText } from '../../text/sharingText';

/** What the document is in law, and who has been given it (F46). */
export const SharingState: React.FC<{ readonly latest: MinutesVersion }> = ({ latest }) => {
  const text = useText(sharingText);
  const { state, handedOverTo } = latest;
  const document = documentStateOf(state, handedOverTo);
  const word = document === 'handed-over' ? text.handedOverTo(handedOverTo) : text.state[document];
  return <StatusWord sign={documentStateSigns[document]} word={word} wraps />;
};
