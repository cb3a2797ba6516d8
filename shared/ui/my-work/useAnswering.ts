import * as React from 'react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import type { Action } from '../../domain/action/action';
import type { Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { WorkItem } from './workItems';

export type DeskOf = (forum: ForumKey) => ActionDesk | null;

/** Answers with the action as it stands now, not as the list last showed it. */
async function answerItem(
  deskOf: DeskOf,
  { forum, row }: WorkItem,
  said: SpokenAnswer,
): Promise<Result<Action, CommandRefusal>> {
  const desk = deskOf(forum);
  if (desk === null) return { ok: false, error: { kind: 'not-found', what: forum } };
  const opened = await desk.open(row.id);
  return opened.ok ? desk.answer(opened.value.action, said) : opened;
}

export interface SendAnswer {
  readonly sending: boolean;
  readonly refusal: CommandRefusal | null;
  readonly send: (said: SpokenAnswer) => void;
}

/** One answer at a time; a refusal stays with its item and nothing typed is lost. */
export function useAnswering(
  deskOf: DeskOf,
  item: WorkItem,
  onAnswered: (action: Action, kind: SpokenAnswer['kind']) => void,
): SendAnswer {
  const [sending, setSending] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const shown = React.useRef(true);
  React.useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const send = (said: SpokenAnswer) => {
    if (sending) return;
    setSending(true);
    void answerItem(deskOf, item, said).then((answered) => {
      if (!shown.current) return;
      setSending(false);
      setRefusal(answered.ok ? null : answered.error);
      if (answered.ok) onAnswered(answered.value, said.kind);
    });
  };
  return { sending, refusal, send };
}
