/**
 * What is said and promised in the demo's meetings. Days count from today (0), so that the demo never ages.
 * One row in eight is flawed on purpose (late, no cause, no effect), so that the checks have something to find.
 */
interface DemoLaterAnswer {
  readonly day: number;
  readonly persona: string;
  readonly kind: 'done' | 'in-progress' | 'late' | 'need-help' | 'request-date' | 'confirm' | 'comment';
  readonly text?: string;
  readonly newDue?: number;
}

export interface DemoPromise {
  readonly key: string;
  readonly title: string;
  readonly organisation: string;
  readonly functionTitle?: string;
  readonly contributors?: readonly string[];
  readonly due?: number;
  readonly place?: string;
  readonly problem?: string;
  /** Which of the problem's causes, by their order. */
  readonly causes?: readonly number[];
  readonly direct?: boolean;
  readonly expectedEffect?: string;
  /** The date is moved: asked for and accepted. */
  readonly movedTo?: {
    readonly due: number;
    readonly day: number;
    readonly persona: string;
    readonly reason: string;
  };
  readonly status?: readonly string[];
  readonly effect?: { readonly rating: string; readonly text: string; readonly day: number };
  readonly later?: readonly DemoLaterAnswer[];
}

export interface DemoMeeting {
  readonly forum: string;
  readonly coordinator: string;
  readonly day: number;
  readonly time: string;
  readonly title: string;
  readonly held: boolean;
  readonly absent?: readonly string[];
  readonly byLink?: readonly string[];
  readonly notes?: readonly { readonly step: string; readonly text: string }[];
  readonly decisions?: readonly string[];
  /** What somebody else is to decide, and has not decided yet. */
  readonly proposals?: readonly string[];
  readonly topics?: readonly {
    readonly title: string;
    readonly persona: string;
    readonly organisation: string;
  }[];
  readonly promises?: readonly DemoPromise[];
}
