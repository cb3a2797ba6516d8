import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { MinutesDesk, MinutesOnFile } from '../../../application/minutes/MinutesDesk';
import { getsFile } from '../../../domain/meeting/getsFile';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import { useCommand } from '../../meeting/useCommand';

const useStyles = makeStyles({
  card: { maxWidth: '860px', marginBottom: '16px', '@media print': { display: 'none' } },
  line: { margin: '0 0 12px' },
});

interface MissingFileProps {
  readonly desk: MinutesDesk;
  readonly onFile: MinutesOnFile;
  readonly onChanged: () => void;
}

/** Before closing there is none, and a rehearsal never has one; afterwards a missing one can be written by whoever may. */
export const MissingFile: React.FC<MissingFileProps> = ({ desk, onFile, onChanged }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const command = useCommand();
  const { meeting } = onFile.composed.room;
  const mayWrite = getsFile(meeting) && onFile.mayEdit;
  return (
    <Card title={text.heading} className={styles.card}>
      <p className={styles.line}>
        {mayWrite ? text.missing : meeting.rehearsal ? text.rehearsed : text.none}
      </p>
      <RefusalMessage refusal={command.refusal} />
      {mayWrite && (
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          onClick={() => command.run(() => desk.complete(meeting.id), onChanged)}
        >
          {command.busy ? text.working : text.write}
        </Button>
      )}
    </Card>
  );
};
