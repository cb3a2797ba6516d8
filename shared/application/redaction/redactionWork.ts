import { success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import { redactedMark } from '../../domain/redaction/takeOut';
import type { ForumSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { FieldText, RowPlace, TextKeeper } from '../ports/TextKeeper';
import { findTraces } from './findTraces';
import { isUnfinished } from './places';
import type {
  ChoosableText,
  LoggedRedaction,
  OutOfReach,
  RedactionPreview,
  RedactionProgress,
  RedactionRefusal,
} from './RedactionDesk';

export { redactText } from './redactText';

/** The texts of a row that somebody can ask to have taken away, each wording once, the present ones first. */
export async function textsOf(
  keeper: TextKeeper,
  place: RowPlace,
): Promise<Result<readonly ChoosableText[], GatewayFailure>> {
  const read = await keeper.histories([place]);
  if (!read.ok) return read;
  const texts = read.value.flatMap(({ now, earlier }) => [
    ...(now?.texts ?? []).map((text) => ({ ...text, earlier: false })),
    ...earlier.flatMap((version) => version.texts.map((text) => ({ ...text, earlier: true }))),
  ]);
  const worth = texts.filter(({ text }) => text.trim() !== '' && text !== redactedMark);
  const names = worth.map(nameOf);
  return success(worth.filter((_, index) => names.indexOf(names[index] ?? '') === index));
}

const nameOf = ({ field, text }: FieldText): string => JSON.stringify([field, text]);

interface Wanted {
  readonly text: string;
  readonly origin: RowPlace | null;
  readonly report: (progress: RedactionProgress) => void;
}

/** Where the text stands, and which documents may repeat it. */
export async function previewRedaction(
  site: Pick<ForumSite, 'texts' | 'minutes'>,
  wanted: Wanted,
): Promise<Result<RedactionPreview, RedactionRefusal>> {
  const found = await findTraces({ keeper: site.texts, ...wanted });
  if (!found.ok) return found;
  const { meetings, ...traces } = found.value;
  const documents: OutOfReach[] = [];
  for (const meeting of meetings) {
    const binder = await site.minutes.open(meeting as MeetingId);
    if (!binder.ok) return binder;
    documents.push(
      ...binder.value.versions.map(({ fileName, address, state }) => ({ fileName, address, state })),
    );
  }
  return success({ ...traces, documents });
}

export async function readLog(
  keeper: TextKeeper,
): Promise<Result<readonly LoggedRedaction[], GatewayFailure>> {
  const log = await keeper.log();
  if (!log.ok) return log;
  return success(log.value.map((line) => ({ ...line, unfinished: isUnfinished(line, log.value) })));
}
