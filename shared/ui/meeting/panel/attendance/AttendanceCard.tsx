import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import {
  participationModes,
  type AttendanceState,
  type ParticipationMode,
} from '../../../../domain/meeting/attendance';
import { ChoiceButton } from '../../../parts/ChoiceButton';
import { OrganisationTag } from '../../../parts/OrganisationTag';
import { PlainSelect } from '../../../parts/PlainSelect';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { hourWordsText } from '../../../text/hourWordsText';
import { organisationIn } from '../../organisationIn';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import type { Attending } from './useAttendance';

/** What can be said of an organisation once the meeting has begun. */
const choices: readonly AttendanceState[] = ['present', 'substitute', 'absent'];

/** Ways of taking part that need no app; the screen share and the link carry the meeting then. */
const withoutApp: Readonly<Record<ParticipationMode, boolean>> = {
  teams: false,
  'screen-share': true,
  link: true,
  phone: true,
};

/** One organisation's attendance and how it takes part. */
export const AttendanceCard: React.FC<{ readonly attendance: Attending }> = ({ attendance }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const words = useText(hourWordsText);
  const { view, commands } = usePanel();
  const command = useCommand();
  const { organisation: key, state, mode } = attendance;
  const organisation = organisationIn(view.directory, key);
  const record = (newState: AttendanceState, newMode: ParticipationMode) =>
    command.run(() => commands.recordAttendance(key, newState, newMode));
  return (
    <div className={shared.card}>
      <div className={shared.row}>
        <OrganisationTag tag={organisation.tag} />
        <span className={mergeClasses(shared.strong, shared.grow)}>{organisation.shortName}</span>
        {!view.me.coordinator && <span className={shared.meta}>{words.attendance[state]}</span>}
      </div>
      {view.me.coordinator ? (
        <>
          <div role="group" aria-label={text.isHere(organisation.name)} className={shared.wrap}>
            {choices.map((choice) => (
              <ChoiceButton key={choice} chosen={choice === state} onChoose={() => record(choice, mode)}>
                {words.attendance[choice]}
              </ChoiceButton>
            ))}
          </div>
          <PlainSelect
            aria-label={text.howTakesPart(organisation.name)}
            value={mode}
            groups={[participationModes.map((value) => ({ value, label: words.participation[value] }))]}
            onChoose={(newMode) => record(state, newMode)}
          />
        </>
      ) : (
        <span className={shared.meta}>{words.participation[mode]}</span>
      )}
      {withoutApp[mode] && <p className={mergeClasses(shared.body, shared.meta)}>{text.linkWayOut}</p>}
      <RefusalMessage refusal={command.refusal} />
    </div>
  );
};
