import * as React from 'react';
import type { ActionDesk, RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { SituationContent } from '../../application/ports/SituationBook';
import { success, type Result } from '../../domain/kernel/result';

export type Surroundings = Result<RegisterSurroundings, GatewayFailure> | null;
type Desk = Pick<ActionDesk, 'surroundings'>;

/** What each desk's names were last time; a screen that comes after another starts with them. */
const known = new WeakMap<Desk, NonNullable<Surroundings>>();

/** Something new in the situation, for the screens that come after. */
export function learnSituation(desk: Desk, named: Partial<SituationContent>): void {
  const before = known.get(desk);
  if (before?.ok === true) known.set(desk, success(withNamed(before.value, named)));
}

export const withNamed = (
  around: RegisterSurroundings,
  { problems = [], causes = [] }: Partial<SituationContent>,
): RegisterSurroundings => ({
  ...around,
  situation: {
    ...around.situation,
    problems: [...around.situation.problems, ...problems],
    causes: [...around.situation.causes, ...causes],
  },
});

interface Wishes {
  /** Names that are known already will do: an action's page is one request then. */
  readonly knownWillDo: boolean;
}

/** Names, places and problems; null until they have come, and never what a first page of rows waits for. */
export function useSurroundings(desk: Desk, { knownWillDo }: Wishes = { knownWillDo: false }): Surroundings {
  const [surroundings, setSurroundings] = React.useState<Surroundings>(known.get(desk) ?? null);
  React.useEffect(() => {
    let current = true;
    const before = known.get(desk) ?? null;
    setSurroundings(before);
    if (before !== null && knownWillDo) return undefined;
    void desk.surroundings().then((loaded) => {
      if (loaded.ok) known.set(desk, loaded);
      if (current) setSurroundings(loaded);
    });
    return () => {
      current = false;
    };
  }, [desk, knownWillDo]);
  return surroundings;
}
