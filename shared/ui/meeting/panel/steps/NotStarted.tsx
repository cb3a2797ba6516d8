import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { OwnPromises } from './OwnPromises';

/** Before the meeting: the coordinator starts it; a partner can answer at once, so that the hour is shorter (F37). */
export const NotStarted: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const { view, commands } = usePanel();
  const command = useCommand();
  const { coordinator } = view.me;
  return (
    <>
      <section className={shared.card}>
        <h2 className={shared.title}>{text.notStarted}</h2>
        <p className={shared.body}>{coordinator ? text.notStartedCoordinator : text.notStartedOther}</p>
        {coordinator && (
          <div>
            <Button
              appearance="primary"
              disabledFocusable={command.busy}
              onClick={() => command.run(() => commands.start())}
            >
              {text.start}
            </Button>
          </div>
        )}
        <RefusalMessage refusal={command.refusal} />
      </section>
      {!coordinator && view.me.organisation !== null && <OwnPromises />}
    </>
  );
};
