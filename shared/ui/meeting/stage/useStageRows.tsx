import * as React from 'react';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { StepKind } from '../../../domain/meeting/agendaItem';
import { confirmationSigns } from '../../parts/signs/confirmationSigns';
import { StatusWord } from '../../parts/StatusWord';
import { dayText } from '../../text/dates';
import { useLanguage, useText, type Language } from '../../text/language';
import type { HourWords } from '../../text/sv/hourWords';
import { hourWordsText } from '../../text/hourWordsText';
import { organisationIn } from '../organisationIn';
import { useFollowUp } from '../useFollowUp';
import { useReadBack } from '../useReadBack';
import { useStage } from './StageContext';
import type { StageRow } from './stageRows';

const attendanceRows = ({ room, directory }: MeetingView, words: HourWords): readonly StageRow[] =>
  room.attendance.map(({ organisation, state, mode }) => ({
    key: organisation,
    title: organisationIn(directory, organisation).name,
    detail: words.participation[mode],
    status: words.attendance[state],
  }));

const problemRows = ({ room, directory }: MeetingView, words: HourWords): readonly StageRow[] =>
  room.problems
    .filter(({ status }) => status !== 'resolved')
    .map((problem) => ({
      key: problem.displayId,
      title: directory.places.find(({ key }) => key === problem.place)?.name ?? problem.title,
      detail: `${problem.displayId} ${problem.title}`,
      status: words.problemStatus[problem.status],
    }));

function usePromiseRows(view: MeetingView, language: Language, words: HourWords) {
  const remaining = useFollowUp(view).remaining.map((action): StageRow => ({
    key: action.displayId,
    title: action.title,
    detail: `${organisationIn(view.directory, action.organisation).name} · ${action.displayId}`,
    status: action.dueDate === null ? '' : dayText(action.dueDate, language),
  }));
  const promised = useReadBack(view).map(({ action }): StageRow => ({
    key: action.displayId,
    title: action.title,
    detail: organisationIn(view.directory, action.organisation).name,
    status: (
      <StatusWord
        sign={confirmationSigns[action.confirmation]}
        word={words.confirmation[action.confirmation]}
      />
    ),
  }));
  return { remaining, promised };
}

/** What a step is about, as rows to read across a room; null where a step has only its notes. */
export function useStageRows(kind: StepKind): readonly StageRow[] | null {
  const { view } = useStage();
  const language = useLanguage();
  const words = useText(hourWordsText);
  const { remaining, promised } = usePromiseRows(view, language, words);
  const rows: Readonly<Record<StepKind, () => readonly StageRow[] | null>> = {
    attendance: () => attendanceRows(view, words),
    'last-promises': () => remaining,
    situation: () => problemRows(view, words),
    pattern: () => problemRows(view, words),
    'new-promises': () => promised,
    events: () => null,
    topic: () => null,
    'read-back': () => promised,
  };
  return rows[kind]();
}
