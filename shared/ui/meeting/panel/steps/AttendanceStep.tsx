import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import type { Attendance } from '../../../../domain/meeting/attendance';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { AttendanceCard } from '../attendance/AttendanceCard';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

const isHere = ({ state }: Attendance): boolean => state === 'present' || state === 'substitute';

/** Step 1: who is here and how, per organisation (F33). */
export const AttendanceStep: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const { attendance } = usePanel().view.room;
  return (
    <>
      <p className={shared.body}>{text.attendanceHelp}</p>
      <p className={mergeClasses(shared.body, shared.meta)}>{text.attendanceRule}</p>
      <p role="status" className={shared.strong}>
        {text.presentCount(attendance.filter(isHere).length, attendance.length)}
      </p>
      <ul className={shared.list}>
        {attendance.map((row) => (
          <li key={row.id}>
            <AttendanceCard attendance={row} />
          </li>
        ))}
      </ul>
    </>
  );
};
