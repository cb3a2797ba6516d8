import { NestedSignIn } from '../host/NestedSignIn';
import type { Started } from './Started';

interface OwnersSignIn {
  readonly token: (refused?: string) => Promise<string>;
  /** Asks the person; only ever from a click. */
  readonly consent: () => Promise<boolean>;
}

/** An owner's whole reach, for taking a text away; the tabs' everyday token reaches no further than writing. */
export function ownersSignIn({ config, context }: Started): OwnersSignIn {
  let signIn: NestedSignIn | null = null;
  const owners = (): NestedSignIn => (signIn ??= new NestedSignIn(config, context, 'AllSites.FullControl'));
  return {
    token: (refused) => owners().token(refused),
    consent: async () => {
      try {
        await owners().signIn();
        return true;
      } catch {
        return false;
      }
    },
  };
}
