import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/languageOf.js';
import type { Speaker } from '../replies/Speaker.ts';

interface From {
  readonly from: { readonly aadObjectId?: string | undefined };
  readonly locale?: string | undefined;
}

/** Who speaks, by the object id that Teams puts into its signed calls; null for anybody without an account here. */
export function speakerOf({ from, locale }: From): Speaker | null {
  const { aadObjectId = '' } = from;
  if (aadObjectId === '') return null;
  return { person: aadObjectId.toLowerCase() as PersonId, language: languageOf(locale ?? '') };
}
