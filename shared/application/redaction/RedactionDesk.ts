import type { Result } from '../../domain/kernel/result';
import type { MinutesState } from '../../domain/meeting/meeting';
import type { RedactionEntry, RedactionReason } from '../../domain/redaction/redaction';
import type { TextList } from '../../domain/redaction/textLists';
import type { GatewayFailure, WriteFailure } from '../ports/GatewayFailure';
import type { BinItem, FieldText, RowPlace } from '../ports/TextKeeper';

/** How far a search or a redaction has come. */
export type RedactionProgress =
  | { readonly kind: 'searching'; readonly list: TextList; readonly rows: number }
  | { readonly kind: 'versions'; readonly rows: number }
  | { readonly kind: 'bin' }
  | { readonly kind: 'redacting'; readonly done: number; readonly of: number };

/** A row that holds the text, now or in an earlier version. */
export interface Trace {
  readonly place: RowPlace;
  /** The columns that hold it now. */
  readonly fields: readonly FieldText[];
  /** How many earlier versions hold it. */
  readonly versions: number;
  /** The row the search began from, or one that an earlier run began with: always included. */
  readonly certain: boolean;
}

export interface BinTrace {
  readonly item: BinItem;
  /** Its title holds the text, or it is of a row that does; of the others nobody can tell. */
  readonly likely: boolean;
}

/** A document where the text may stand, which the product does not alter. */
export interface OutOfReach {
  readonly fileName: string;
  readonly address: string;
  readonly state: MinutesState;
}

/** What would be changed; nothing has been yet. */
export interface RedactionPreview {
  readonly rows: readonly Trace[];
  readonly bin: readonly BinTrace[];
  readonly secondStageSeen: boolean;
  readonly documents: readonly OutOfReach[];
}

/** A text of a row that can be chosen to go: as it stands, or as it stood in earlier versions. */
export interface ChoosableText extends FieldText {
  readonly earlier: boolean;
}

export interface RedactionOrder {
  /** The run's own name: the same order sent again goes on where it was cut off. */
  readonly run: string;
  readonly text: string;
  readonly rows: readonly Trace[];
  readonly bin: readonly BinItem[];
  readonly reason: RedactionReason;
  readonly explanation: string;
}

/** What was taken away, counted. */
export interface RedactionReceipt {
  readonly rows: number;
  readonly versions: number;
  readonly binItems: number;
}

export type RedactionRefusal =
  | WriteFailure
  | { readonly kind: 'only-owner' }
  | { readonly kind: 'text-too-short' }
  | { readonly kind: 'explanation-repeats-text' }
  | { readonly kind: 'explanation-personal-number' }
  /** Somebody kept writing it back. */
  | { readonly kind: 'still-there' };

export interface LoggedRedaction extends RedactionEntry {
  /** Begun and never carried through. */
  readonly unfinished: boolean;
}

type Report = (progress: RedactionProgress) => void;

/** Taking a text away that must not be there, for an owner of the forum's site. Swedish: rensa. */
export interface RedactionDesk {
  mayRedact(): Promise<Result<boolean, GatewayFailure>>;
  /** Lets the person lend the product an owner's rights; only ever from a click. False where they would not. */
  consent(): Promise<boolean>;
  textsOf(place: RowPlace): Promise<Result<readonly ChoosableText[], GatewayFailure>>;
  preview(
    text: string,
    origin: RowPlace | null,
    report: Report,
  ): Promise<Result<RedactionPreview, RedactionRefusal>>;
  redact(order: RedactionOrder, report: Report): Promise<Result<RedactionReceipt, RedactionRefusal>>;
  log(): Promise<Result<readonly LoggedRedaction[], GatewayFailure>>;
  newRun(): string;
}
