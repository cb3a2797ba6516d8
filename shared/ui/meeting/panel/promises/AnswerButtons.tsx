import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { SpokenAnswer } from '../../../../application/meetings/MeetingSession';
import { KeyHint } from '../../../parts/KeyHint';
import { answerSigns } from '../../../parts/signs/answerSigns';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';

export type FollowUpKind = Extract<SpokenAnswer['kind'], 'done' | 'in-progress' | 'late' | 'need-help'>;

/** The four answers, in the order they are drawn; no answer is preferred. */
export const followUpKeys: readonly { readonly kind: FollowUpKind; readonly key: string }[] = [
  { kind: 'done', key: 'k' },
  { kind: 'in-progress', key: 'p' },
  { kind: 'late', key: 'f' },
  { kind: 'need-help', key: 'h' },
];

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  button: {
    justifyContent: 'flex-start',
    minWidth: 0,
    padding: '6px',
    columnGap: '0px',
    '@media (max-width: 299px)': {
      fontSize: tokens.fontSizeBase200,
      padding: '6px 2px',
      '> .fui-Button__icon': { marginRight: '2px' },
    },
    fontWeight: tokens.fontWeightRegular,
  },
  word: { flexGrow: 1, minWidth: 0, textAlign: 'left', lineHeight: '16px', overflowWrap: 'normal' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  brand: { color: tokens.colorBrandForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  help: { color: tokens.colorPaletteBerryForeground1 },
});

const tones = { done: 'good', 'in-progress': 'brand', late: 'bad', 'need-help': 'help' } as const;

interface AnswerButtonsProps {
  readonly disabled: boolean;
  readonly onAnswer: (kind: FollowUpKind) => void;
}

export const AnswerButtons: React.FC<AnswerButtonsProps> = ({ disabled, onAnswer }) => {
  const styles = useStyles();
  const text = useText(panelText);
  const words = { done: text.done, 'in-progress': text.inProgress, late: text.late, 'need-help': text.help };
  return (
    <div role="group" aria-label={text.howIsItGoing} className={styles.grid}>
      {followUpKeys.map(({ kind, key }) => {
        const { Icon } = answerSigns[kind];
        return (
          <Button
            key={kind}
            className={styles.button}
            disabledFocusable={disabled}
            icon={<Icon aria-hidden className={mergeClasses(styles[tones[kind]])} />}
            aria-keyshortcuts={key.toUpperCase()}
            onClick={() => onAnswer(kind)}
          >
            <span className={styles.word}>{words[kind]}</span>
            <KeyHint shown={key.toUpperCase()} />
          </Button>
        );
      })}
    </div>
  );
};
