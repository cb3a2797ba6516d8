import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { PersonFeedbackRegular } from '@fluentui/react-icons/svg/person-feedback';
import { mergeClasses } from '@griffel/react';
import { StatusWord } from '../../../parts/StatusWord';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { troubleText } from '../../../text/troubleText';
import { hourWordsText } from '../../../text/hourWordsText';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** Answers written for another organisation than the writer's own: shown to the one who leads, never applied. */
export const MismatchNotice: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(troubleText);
  const common = useText(commonText);
  const words = useText(hourWordsText);
  const { view } = usePanel();
  const [shown, setShown] = React.useState(false);
  const { mismatched, me, room } = view;
  if (!me.coordinator || mismatched.length === 0) return null;
  const itemOf = (id: number) => room.actions.find((action) => action.id === id)?.displayId ?? '';
  return (
    <section className={shared.card}>
      <div className={shared.apart}>
        <span role="status" className={shared.grow}>
          <StatusWord
            sign={{ Icon: PersonFeedbackRegular, tone: 'warning' }}
            word={text.mismatch(mismatched.length)}
            wraps
          />
        </span>
        <Button size="small" appearance="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? common.hide : common.show}
        </Button>
      </div>
      {shown &&
        mismatched.map((answer) => (
          <p key={answer.id} className={mergeClasses(shared.body, shared.meta)}>
            {text.mismatchRow(
              itemOf(answer.action),
              words.answerKind[answer.kind],
              organisationIn(view.directory, answer.claimedOrganisation).name,
            )}
          </p>
        ))}
    </section>
  );
};
