import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { AttendanceCard } from '../attendance/AttendanceCard';
import { useAttendance, type Attending } from '../attendance/useAttendance';
import { usePanelStyles } from '../usePanelStyles';

const isHere = ({ state }: Attending): boolean => state === 'present' || state === 'substitute';

/** Step 1: who is here and how, per organisation (F33). */
export const AttendanceStep: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const attendance = useAttendance();
  return (
    <>
      <p className={shared.body}>{text.attendanceHelp}</p>
      <p className={mergeClasses(shared.body, shared.meta)}>{text.attendanceRule}</p>
      <p role="status" className={shared.strong}>
        {text.presentCount(attendance.filter(isHere).length, attendance.length)}
      </p>
      <ul className={shared.list}>
        {attendance.map((row) => (
          <li key={row.organisation}>
            <AttendanceCard attendance={row} />
          </li>
        ))}
      </ul>
    </>
  );
};
