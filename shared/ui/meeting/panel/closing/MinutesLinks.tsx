import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { MinutesVersion } from '../../../../domain/meeting/minutesVersion';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** The ways to the minutes: the page, and the Word file as soon as it has been written; a rehearsal gets none. */
export const MinutesLinks: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view, host } = usePanel();
  const { minutes, rehearsal } = view.room.meeting;
  const isWritten = minutes !== 'none';
  const file = useMinutesFile(isWritten);
  return (
    <>
      <div className={shared.wrap}>
        <Button appearance="primary" onClick={host.openMinutes}>
          {text.openMinutes}
        </Button>
        {file !== null && (
          <Button as="a" href={file.address} target="_blank" rel="noreferrer">
            {text.openWord}
          </Button>
        )}
      </div>
      {!isWritten && !rehearsal && <BeingWritten />}
    </>
  );
};

/** Where the library could not be written to, the person can have it tried again. */
const BeingWritten: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { view, commands, saving } = usePanel();
  const command = useCommand();
  if (saving.kind === 'saving' || command.busy) {
    return (
      <p role="status" className={shared.body}>
        {text.wordBeingWritten}
      </p>
    );
  }
  return (
    <>
      <p className={shared.body}>{text.wordMissing}</p>
      <RefusalMessage refusal={command.refusal} />
      {view.me.coordinator && (
        <div>
          <Button onClick={() => command.run(() => commands.close())}>{text.writeWord}</Button>
        </div>
      )}
    </>
  );
};

/** Asked for once it has been written; a link that cannot be had is left out, since the page has it too. */
function useMinutesFile(isWritten: boolean): MinutesVersion | null {
  const { host } = usePanel();
  const [file, setFile] = React.useState<MinutesVersion | null>(null);
  React.useEffect(() => {
    if (!isWritten) return undefined;
    let current = true;
    void host.minutesFile().then((found) => {
      if (current) setFile(found);
    });
    return () => {
      current = false;
    };
  }, [host, isWritten]);
  return file;
}
