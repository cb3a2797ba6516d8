import * as React from 'react';
import { PhoneLaptopRegular } from '@fluentui/react-icons/svg/phone-laptop';
import { StatusWord } from '../../parts/StatusWord';
import { useText } from '../../text/language';
import { waitingText } from '../../text/waitingText';

/** That a row stands on this device alone. */
export const OnlyHere: React.FC = () => (
  <StatusWord sign={{ Icon: PhoneLaptopRegular, tone: 'warning' }} word={useText(waitingText).onlyHere} />
);
