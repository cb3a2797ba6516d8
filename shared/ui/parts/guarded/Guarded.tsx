import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { QuotedFinding } from '../../../application/guard/TextGuard';
import { guardText } from '../../text/guardText';
import { useText } from '../../text/language';
import { VisuallyHidden } from '../VisuallyHidden';
import { useTextGuard } from './guardContext';
import { GuardNotice } from './GuardNotice';
import { chooseWords, deleteWords, withoutWords, type TextField } from './textField';
import { Underlines } from './Underlines';
import { useFindings } from './useFindings';

const useStyles = makeStyles({ frame: { position: 'relative', display: 'flex', flexDirection: 'column' } });

/** What a field says of itself to a screen reader while something in it is asked about. */
interface GuardedState {
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface GuardedProps {
  readonly field: React.RefObject<TextField>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly children: (state: GuardedState) => React.ReactNode;
}

let notices = 0;

function useNoticeId(): string {
  const [id] = React.useState(() => `guard-${(notices += 1)}`);
  return id;
}

/** The two ways out; the same functions for as long as the field lives, so that a key does not draw the notice anew. */
function useAnswers(field: React.RefObject<TextField>, text: string, onChange: (text: string) => void) {
  const guard = useTextGuard();
  const latest = React.useRef({ text, onChange });
  React.useEffect(() => {
    latest.current = { text, onChange };
  });
  const remove = React.useCallback(
    ({ start, end }: QuotedFinding) => {
      const { text: now, onChange: change } = latest.current;
      const typed = field.current;
      if (typed === null || !deleteWords(typed, start, end)) change(withoutWords(now, start, end));
    },
    [field],
  );
  const nobody = React.useCallback(
    ({ words, end }: QuotedFinding) => {
      guard?.answer(words);
      // The button is on its way out; the person goes on where the words stand.
      if (field.current !== null) chooseWords(field.current, end, end);
    },
    [field, guard],
  );
  return { remove, nobody };
}

/** A field's text under guard: lines under the words, the notice beneath, and a polite word of it. */
export const Guarded: React.FC<GuardedProps> = ({ field, text, onChange, children }) => {
  const styles = useStyles();
  const findings = useFindings(text);
  const noticeId = useNoticeId();
  const { remove, nobody } = useAnswers(field, text, onChange);
  const asked = findings.length > 0;
  const stops = findings.some(({ severity }) => severity === 'stops');
  return (
    <>
      <span className={styles.frame}>
        {children({
          ...(asked ? { 'aria-describedby': noticeId } : {}),
          ...(stops ? { 'aria-invalid': true } : {}),
        })}
        {asked && <Underlines field={field} text={text} findings={findings} />}
      </span>
      {asked && <GuardNotice id={noticeId} findings={findings} onRemove={remove} onNobody={nobody} />}
      <Said findings={findings} />
    </>
  );
};

/** Told politely when it is found, and again when nothing is left. */
const Said: React.FC<{ readonly findings: readonly QuotedFinding[] }> = ({ findings }) => {
  const text = useText(guardText);
  const before = React.useRef(false);
  const [first] = findings;
  React.useEffect(() => {
    if (first !== undefined) before.current = true;
  }, [first]);
  const cleared = before.current ? text.clear : '';
  return (
    <VisuallyHidden role="status">
      {first === undefined ? cleared : sayOf(findings, first, text)}
    </VisuallyHidden>
  );
};

function sayOf(findings: readonly QuotedFinding[], first: QuotedFinding, text: typeof guardText.sv): string {
  const { why } = text.reasons[first.kind];
  const told = `${text.quote(first.words)} ${why}`;
  return first.severity === 'stops' ? text.saidStops(told) : text.said(findings.length, told);
}
