import * as React from 'react';
import type { KeptTexts } from '../../../../application/device/KeptTexts';
import { emptyPromise, type PromiseForm } from './promiseForm';

const name = 'promise';

/** Anybody at the device could have written there; what does not have a promise's shape is as if nothing were. */
function read(text: string): PromiseForm {
  try {
    const found = JSON.parse(text) as PromiseForm;
    const isSame = Object.entries(emptyPromise).every(
      ([field, empty]) => empty === null || typeof found[field as keyof PromiseForm] === typeof empty,
    );
    return isSame ? found : emptyPromise;
  } catch {
    return emptyPromise;
  }
}

/** The promise being typed, as the device has it. */
export function usePromiseDraft(kept: KeptTexts): readonly [PromiseForm, (draft: PromiseForm) => void] {
  const [draft, setDraft] = React.useState(() => read(kept.get(name)));
  const keep = (next: PromiseForm) => {
    kept.set(name, next === emptyPromise ? '' : JSON.stringify(next));
    setDraft(next);
  };
  return [draft, keep];
}
