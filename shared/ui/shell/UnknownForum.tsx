import * as React from 'react';
import { ErrorScreen } from '../parts/ErrorScreen';
import { useText } from '../text/language';
import { navigationText } from '../text/navigationText';

/** For a link to a forum that is not among the configured. */
export const UnknownForum: React.FC = () => {
  const { unknownForum } = useText(navigationText);
  return <ErrorScreen title={unknownForum.title} lines={unknownForum.lines} />;
};
