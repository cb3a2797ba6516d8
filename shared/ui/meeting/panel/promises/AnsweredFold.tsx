import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { mergeClasses } from '@griffel/react';
import type { Action, ActionId } from '../../../../domain/action/action';
import { answerSigns } from '../../../parts/signs/answerSigns';
import { StatusWord } from '../../../parts/StatusWord';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { hourWordsText } from '../../../text/hourWordsText';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import type { FollowUp } from '../../useFollowUp';

interface AnsweredFoldProps {
  readonly followUp: FollowUp;
  readonly onReopen: (id: ActionId) => void;
}

/** What has an answer is folded away, so that the meeting talks of the rest (F37). */
export const AnsweredFold: React.FC<AnsweredFoldProps> = ({ followUp, onReopen }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const [unfolded, setUnfolded] = React.useState(false);
  const { answered, all, before } = followUp;
  return (
    <section className={shared.stack}>
      <div className={shared.spread}>
        <Button
          appearance="transparent"
          size="small"
          style={{ minWidth: 0, paddingLeft: 0 }}
          aria-expanded={unfolded}
          disabled={answered.length === 0}
          icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setUnfolded(!unfolded)}
        >
          {text.answeredOf(answered.length, all.length)}
        </Button>
        {before > 0 && <span className={shared.meta}>{text.beforeMeeting(before)}</span>}
      </div>
      {unfolded && (
        <ul className={shared.list}>
          {answered.map((action) => (
            <AnsweredRow key={action.id} action={action} onReopen={() => onReopen(action.id)} />
          ))}
        </ul>
      )}
    </section>
  );
};

interface AnsweredRowProps {
  readonly action: Action;
  readonly onReopen: () => void;
}

const AnsweredRow: React.FC<AnsweredRowProps> = ({ action, onReopen }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const words = useText(hourWordsText);
  const { view } = usePanel();
  const said = view.heard.filter(
    ({ action: of, meeting, voice }) =>
      of === action.id && meeting === view.room.meeting.id && voice.kind === 'speaks',
  );
  const last = said.at(-1);
  return (
    <li className={mergeClasses(shared.card, view.changedByOthers.has(action.id) && shared.changed)}>
      <span>{action.title}</span>
      <span className={shared.spread}>
        <span className={shared.meta}>
          {action.displayId} {organisationIn(view.directory, action.organisation).shortName}
        </span>
        <StatusWord
          sign={answerSigns[last?.kind ?? 'done']}
          word={last === undefined ? text.needsNoAnswer : words.answerKind[last.kind]}
        />
      </span>
      {last !== undefined && last.text !== '' && <span className={shared.meta}>{`”${last.text}”`}</span>}
      <div>
        <Button size="small" appearance="subtle" onClick={onReopen}>
          {text.changeAnswer}
        </Button>
      </div>
    </li>
  );
};
