import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { SavingState } from '../../../../application/meetings/MeetingSession';
import type { Instant } from '../../../../domain/kernel/id';
import { useClock } from '../../../parts/clockContext';
import { StatusWord } from '../../../parts/StatusWord';
import { clockText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { troubleText } from '../../../text/troubleText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

const useStyles = makeStyles({
  notice: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
});

type Waiting = Extract<SavingState, { kind: 'waiting-for-network' }>;

/** Being without network is a state, not an error: work goes on, and what is typed stays. */
export const OfflineNotice: React.FC = () => {
  const { saving } = usePanel();
  return saving.kind === 'waiting-for-network' ? <WaitingNotice saving={saving} /> : null;
};

const WaitingNotice: React.FC<{ readonly saving: Waiting }> = ({ saving }) => {
  const styles = useStyles();
  const shared = usePanelStyles();
  const text = useText(troubleText);
  const { commands, host, kept } = usePanel();
  const trouble = kept.trouble();
  const command = useCommand();
  const needsSignIn = saving.because === 'sign-in-needed';
  const signIn = () => {
    host.signIn().then(
      () => command.run(() => commands.retry()),
      () => undefined,
    );
  };
  return (
    <section className={mergeClasses(shared.card, styles.notice)}>
      <h2 className={shared.title}>
        <StatusWord
          sign={{ Icon: CloudOffRegular, tone: 'warning' }}
          word={trouble === null ? text.offlineHeading : text.offlineHeadingWindow}
          wraps
        />
      </h2>
      <p className={shared.body}>{useWhy(saving)}</p>
      <p className={shared.body}>{text.waitingToSend(saving.writes)}</p>
      <div>
        <Button
          disabledFocusable={command.busy}
          onClick={needsSignIn ? signIn : () => command.run(() => commands.retry())}
        >
          {needsSignIn ? text.signInDo : text.retryNow}
        </Button>
      </div>
    </section>
  );
};

function useWhy({ because }: Waiting): string {
  const text = useText(troubleText);
  const language = useLanguage();
  const clock = useClock();
  const { kept } = usePanel();
  const [since] = React.useState<Instant>(() => clock.now());
  const offline = kept.trouble() === null ? text.offline : text.offlineWindow;
  if (because === 'sign-in-needed') return text.signIn;
  return because === 'throttled' ? text.throttled : offline(clockText(since, language));
}
