import * as React from 'react';
import type { MeetingView } from '../../../../application/meetings/MeetingSession';
import { ConflictNotice } from '../../../conflict/ConflictNotice';
import { RefusedList } from '../../on-device/RefusedList';
import { OverrunNotice } from '../frame/OverrunNotice';
import { usePanel } from '../PanelContext';
import { LeadNotice } from './LeadNotice';
import { MismatchNotice } from './MismatchNotice';
import { OfflineNotice } from './OfflineNotice';
import { UnknownPersonNotice } from './UnknownPersonNotice';

const isLedByOther = ({ room: { meeting }, me }: MeetingView): boolean =>
  meeting.state === 'in-progress' && meeting.leader !== null && meeting.leader !== me.contact?.person;

interface NoticesProps {
  /** Takes up a choice between two texts that was put off. */
  readonly putOff: (() => void) | null;
}

/** What has to be known before the one thing at hand; nothing on a good day. */
export const Notices: React.FC<NoticesProps> = ({ putOff }) => {
  const { view, waiting, commands, say } = usePanel();
  return (
    <>
      <UnknownPersonNotice />
      <OfflineNotice />
      <RefusedList {...{ waiting, view, commands, say }} />
      {putOff !== null && <ConflictNotice onChoose={putOff} />}
      <MismatchNotice />
      {isLedByOther(view) && <LeadNotice key={view.room.meeting.leader} />}
      <OverrunNotice />
    </>
  );
};
