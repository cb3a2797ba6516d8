import * as React from 'react';
import { useText } from '../../text/language';
import { sharingText } from '../../text/sharingText';
import { organisationIn } from '../../meeting/organisationIn';
import type { StepProps } from '../file/StepProps';
import { SharingQuestion } from './SharingQuestion';
import { useSharingTold } from './useSharingTold';

/** The first time something is sent out for comments: who will see it, and what it may become. */
export const SendOut: React.FC<StepProps> = ({ desk, latest, composed, command, go, onChanged }) => {
  const text = useText(sharingText);
  const { tell } = useSharingTold();
  const members = composed.forum?.members ?? [];
  const names = members.map((key) => organisationIn(composed.directory, key).shortName).join(', ');
  const share = () => {
    tell();
    command.run(() => desk.sendOut(latest.meeting), onChanged);
  };
  return (
    <SharingQuestion
      who={text.sendWho(names)}
      busy={command.busy}
      onShare={share}
      onCancel={() => go('steps')}
    />
  );
};
