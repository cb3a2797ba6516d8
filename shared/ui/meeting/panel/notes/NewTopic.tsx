import * as React from 'react';
import { deviceText } from '../../../text/deviceText';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { ReasonForm } from '../promises/ReasonForm';
import { usePanelStyles } from '../usePanelStyles';

const keptAs = 'topic';

/** A member's topic for the backlog (F6). */
export const NewTopic: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const device = useText(deviceText);
  const { view, commands, kept, go, say } = usePanel();
  const command = useCommand();
  const { organisation } = view.me;
  const save = (title: string) => {
    if (organisation === null) return;
    const goOn = (receipt: string) => {
      kept.set(keptAs, '');
      say(receipt);
      go('step');
    };
    command.run(
      () => commands.addTopic(title, organisation),
      () => goOn(text.topicSaved),
      () => goOn(device.keptHere),
    );
  };
  return (
    <section className={shared.card} aria-label={text.topicLabel}>
      <ReasonForm
        label={text.topicLabel}
        keptAs={keptAs}
        doIt={text.topicSave}
        busy={command.busy}
        onDone={save}
        onCancel={() => go('step')}
      />
      <RefusalMessage refusal={command.refusal} />
    </section>
  );
};
