import * as React from 'react';
import type { RowPlace } from '../../application/ports/TextKeeper';
import type {
  RedactionDesk,
  RedactionOrder,
  RedactionPreview,
  RedactionProgress,
  RedactionReceipt,
  RedactionRefusal,
} from '../../application/redaction/RedactionDesk';
import { useBug } from '../parts/useBug';

export type Stage =
  | { readonly kind: 'choosing'; readonly refusal: RedactionRefusal | null }
  | { readonly kind: 'working'; readonly progress: RedactionProgress | null }
  | {
      readonly kind: 'preview';
      readonly text: string;
      readonly preview: RedactionPreview;
      readonly refusal: RedactionRefusal | null;
    }
  | { readonly kind: 'cut-off'; readonly order: RedactionOrder; readonly refusal: RedactionRefusal }
  | { readonly kind: 'done'; readonly receipt: RedactionReceipt; readonly preview: RedactionPreview };

export interface Redaction {
  readonly stage: Stage;
  readonly find: (text: string) => void;
  readonly redact: (order: Omit<RedactionOrder, 'run' | 'text'>) => void;
  readonly goOn: () => void;
  readonly startOver: () => void;
}

const choosing: Stage = { kind: 'choosing', refusal: null };

/** The steps from a chosen text to nothing left of it. The text lives here alone, and goes when the page is left. */
export function useRedaction(desk: RedactionDesk, origin: RowPlace | null): Redaction {
  const [stage, setStage] = React.useState<Stage>(choosing);
  const bug = useBug();
  const shown = React.useRef<RedactionPreview | null>(null);
  const report = (progress: RedactionProgress) => setStage({ kind: 'working', progress });

  const search = async (text: string): Promise<Stage> => {
    const found = await desk.preview(text, origin, report);
    if (!found.ok) return { kind: 'choosing', refusal: found.error };
    shown.current = found.value;
    return { kind: 'preview', text, preview: found.value, refusal: null };
  };
  const carryOut = async (order: RedactionOrder): Promise<Stage> => {
    const { current: preview } = shown;
    if (preview === null) return choosing;
    const done = await desk.redact(order, report);
    if (done.ok) return { kind: 'done', receipt: done.value, preview };
    return done.error.kind === 'explanation-repeats-text' || done.error.kind === 'explanation-personal-number'
      ? { kind: 'preview', text: order.text, preview, refusal: done.error }
      : { kind: 'cut-off', order, refusal: done.error };
  };
  const work = (next: Promise<Stage>) => {
    setStage({ kind: 'working', progress: null });
    next.then(setStage, bug);
  };
  return {
    stage,
    find: (text) => work(search(text)),
    redact: (order) => {
      if (stage.kind === 'preview') work(carryOut({ ...order, text: stage.text, run: desk.newRun() }));
    },
    goOn: () => {
      if (stage.kind === 'cut-off') work(carryOut(stage.order));
    },
    startOver: () => setStage(choosing),
  };
}
