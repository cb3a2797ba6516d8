import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { CommandRefusal } from '../../../../application/meetings/CommandRefusal';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { useFollowUp } from '../../useFollowUp';
import { useCurrentStep } from '../useCurrentStep';
import { usePanelStyles } from '../usePanelStyles';
import { CloseButton } from './CloseButton';
import { ReadSoFar } from './ReadSoFar';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  apart: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  refusal: { flexBasis: '100%' },
  button: {
    minWidth: 0,
    whiteSpace: 'nowrap',
    padding: '5px 4px 5px 0',
    fontWeight: tokens.fontWeightRegular,
  },
  next: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap', padding: '5px 8px' },
});

/** Always in the same place: a new promise to the left, on to the next step to the right. */
export const PanelFoot: React.FC<{ readonly letters: boolean }> = ({ letters }) => {
  const styles = useStyles();
  const text = useText(panelText);
  const { view, go } = usePanel();
  const { item, next } = useCurrentStep();
  if (!view.me.coordinator) {
    return view.me.organisation === null ? null : (
      <footer className={styles.foot}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<AddRegular />}
          onClick={() => go('new-topic')}
        >
          {text.newTopic}
        </Button>
      </footer>
    );
  }
  return (
    <footer className={mergeClasses(styles.foot, styles.apart)}>
      {item?.kind === 'read-back' ? <ReadSoFar /> : <NewPromiseButton letters={letters} />}
      {next === null ? <CloseButton /> : <NextButton />}
    </footer>
  );
};

const NewPromiseButton: React.FC<{ readonly letters: boolean }> = ({ letters }) => {
  const styles = useStyles();
  const shared = usePanelStyles();
  const text = useText(panelText);
  const { go } = usePanel();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={<AddRegular />}
      {...(letters ? { 'aria-keyshortcuts': 'N' } : {})}
      onClick={() => go('new-promise')}
    >
      <span className={shared.wide}>{text.newPromise}</span>
      <span aria-hidden className={shared.narrow}>
        {text.newPromiseShort}
      </span>
      {letters && <KeyHint shown="N" />}
    </Button>
  );
};

/** How many promises lack an answer was said of what stood then; one answer more, and it holds no longer. */
const stillHolding = (refusal: CommandRefusal | null, remaining: number): CommandRefusal | null =>
  refusal?.kind === 'step-locked' && refusal.remaining !== remaining ? null : refusal;

const NextButton: React.FC = () => {
  const styles = useStyles();
  const text = useText(panelText);
  const { commands, go } = usePanel();
  const { item, next } = useCurrentStep();
  const { remaining } = useFollowUp(usePanel().view);
  const command = useCommand();
  const isLocked = item?.kind === 'last-promises' && remaining.length > 0;
  const onward = () => {
    if (next === null) return;
    command.run(
      () => commands.goToStep(next.id),
      () => go('step'),
    );
  };
  return (
    <>
      <Button
        appearance={item?.kind === 'last-promises' && !isLocked ? 'primary' : 'secondary'}
        className={styles.next}
        icon={<ArrowRightRegular />}
        iconPosition="after"
        disabledFocusable={command.busy}
        {...(isLocked ? { 'aria-label': text.remainingLong(remaining.length) } : {})}
        onClick={onward}
      >
        {isLocked ? text.remaining(remaining.length) : text.nextStep}
      </Button>
      {/* Below both buttons, so that it takes no room from them. */}
      <div className={styles.refusal}>
        <RefusalMessage refusal={stillHolding(command.refusal, remaining.length)} />
      </div>
    </>
  );
};
