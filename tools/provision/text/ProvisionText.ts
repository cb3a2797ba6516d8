import type { RegisterFinding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
import type {
  RegisterStep,
  RegisterStepKind,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
import type { Finding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type {
  ProvisioningStep,
  ProvisioningStepKind,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/ProvisioningStep.js';
import type { SiteRole } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteRole.js';
import type { SiteRefusal } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/refuseSite.js';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import type { CommandLineText } from '../../command-line/text/CommandLineText.ts';
import type { SignInText } from '../../sign-in/text/SignInText.ts';

type Of<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (about: Extract<Union, { readonly kind: Kind }>) => string;
};

/** What is wrong with a file that describes a site. */
export interface DescriptionText {
  readonly stranger: (key: string) => string;
  readonly kind: string;
  readonly name: (longest: number) => string;
  readonly prefix: (longest: number) => string;
  readonly groups: (roles: string) => string;
  readonly group: (roles: string, stranger: string) => string;
  readonly addresses: (role: SiteRole) => string;
  readonly unreadable: (why: string) => string;
  readonly notJson: (why: string) => string;
  readonly notAnObject: string;
  readonly forumOfProgramme: string;
  readonly forum: (keys: string) => string;
  readonly programme: string;
  readonly forumKind: (kinds: string) => string;
  readonly organisations: string;
  readonly coordinator: string;
  readonly cadence: string;
  readonly template: (templates: string) => string;
}

/** What is wrong with the command line, and how it is to be. */
export interface OrderText {
  readonly usage: string;
  readonly command: string;
  readonly forum: string;
}

/** All that the command says, in one language. */
export interface ProvisionText {
  readonly order: OrderText;
  readonly commandLine: CommandLineText;
  readonly signIn: SignInText;
  /** What each kind of step is called while it is being done. */
  readonly doing: Readonly<Record<ProvisioningStepKind, string>>;
  /** What a step is about, as it stands in the plan. */
  readonly about: Of<ProvisioningStep>;
  readonly registerDoing: Readonly<Record<RegisterStepKind, string>>;
  readonly registerAbout: Of<RegisterStep>;
  readonly findings: Of<Finding>;
  readonly registerFindings: Of<RegisterFinding>;
  readonly siteRefusals: Of<SiteRefusal>;
  readonly failures: Readonly<Record<GatewayFailure['kind'], string>>;
  /** Why the forum's row could not be planned or written, where the programme's site is not to blame. */
  readonly refusals: Readonly<Partial<Record<CommandRefusal['kind'], string>>>;
  readonly nameUnusable: (name: string) => string;
  readonly onProgramme: (address: string, failure: string) => string;
  readonly note: (finding: string) => string;
  readonly nothingMissing: string;
  readonly planned: (create: number, change: number) => string;
  readonly nothingDone: string;
  readonly done: (steps: number) => string;
  readonly pageLeftOut: (page: string, site: string) => string;
  readonly description: DescriptionText;
}
