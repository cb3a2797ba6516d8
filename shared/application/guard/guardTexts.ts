import { failure, type Result } from '../../domain/kernel/result';
import type { GuardNotLoaded, PersonalDataRefusal, TextGuard } from './TextGuard';

/** Which arguments of each command somebody has typed; null for what carries no text. A new command must say. */
export type TextsOf<Commands> = {
  readonly [Name in keyof Commands]: Commands[Name] extends (...given: infer Given) => unknown
    ? ((...given: Given) => readonly (string | null | undefined)[]) | null
    : null;
};

export type GuardRefusal = PersonalDataRefusal | GuardNotLoaded;

type Refused = Result<never, GuardRefusal>;
type AnyCommand = (...given: readonly unknown[]) => unknown;
type AnyTexts = (...given: readonly unknown[]) => readonly (string | null | undefined)[];

/** What stands in the way of texts; undefined where the rules are not there yet. */
function refusalNow(texts: readonly string[], guard: TextGuard): GuardRefusal | null | undefined {
  const found = texts.map((text) => guard.findingsIn(text));
  if (found.includes(null)) return undefined;
  const findings = found.flatMap((list) => list ?? []);
  if (findings.length === 0) return null;
  const told = findings.map(({ kind, severity, words }) => ({ kind, severity, words }));
  return { kind: 'personal-data', findings: told };
}

async function refusalSoon(texts: readonly string[], guard: TextGuard): Promise<GuardRefusal | null> {
  const loaded = await guard.load();
  return (loaded ? refusalNow(texts, guard) : undefined) ?? (loaded ? null : { kind: 'guard-not-loaded' });
}

function guarded(command: AnyCommand, textsIn: AnyTexts, guard: TextGuard): AnyCommand {
  const goOn = (refusal: GuardRefusal | null, given: readonly unknown[]): unknown => {
    const refused: Refused | null = refusal === null ? null : failure(refusal);
    return refused ?? command(...given);
  };
  return (...given) => {
    const texts = textsIn(...given).filter((text): text is string => typeof text === 'string');
    const refusal = refusalNow(texts, guard);
    // Where the rules are there, a command begins as soon as it is given: what is given after it comes after it.
    if (refusal === null) return command(...given);
    if (refusal !== undefined) return Promise.resolve(goOn(refusal, given));
    return refusalSoon(texts, guard).then((late) => goOn(late, given));
  };
}

/**
 * The same commands, refused where a text that somebody typed holds a number, or words that nobody has answered for.
 * The only place where texts are judged: whatever a screen forgets, nothing gets past.
 */
export function guardTexts<Commands extends object>(
  commands: Commands,
  texts: TextsOf<Commands>,
  guard: TextGuard,
): Commands {
  const table = commands as Readonly<Record<string, AnyCommand>>;
  const watched = Object.entries(texts as Readonly<Record<string, AnyTexts | null>>).map(
    ([name, textsIn]) => {
      const command: AnyCommand = (...given) => table[name]?.(...given);
      return [name, textsIn === null ? table[name] : guarded(command, textsIn, guard)] as const;
    },
  );
  return { ...commands, ...(Object.fromEntries(watched) as Partial<Commands>) };
}
