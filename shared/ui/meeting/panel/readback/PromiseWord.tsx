import * as React from 'react';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { confirmationSigns } from '../../../parts/signs/confirmationSigns';
import { StatusWord } from '../../../parts/StatusWord';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { hourWordsText } from '../../../text/hourWordsText';
import type { PromiseToRead } from '../../useReadBack';

/** A promise's word in one line: confirmed, declined, or whom it waits for. */
export const PromiseWord: React.FC<{ readonly promise: PromiseToRead }> = ({ promise }) => {
  const text = useText(promisingText);
  const words = useText(hourWordsText);
  const { confirmation } = promise.action;
  if (promise.isLeft || !promise.waitsForLink) {
    return <StatusWord sign={confirmationSigns[confirmation]} word={words.confirmation[confirmation]} />;
  }
  return <StatusWord sign={{ Icon: HourglassRegular, tone: 'neutral' }} word={text.waitsForLink} />;
};
