import type { ReportBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/ReportBook.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import { agreements } from './content/agreements.ts';
import type { DemoTime } from './demoTime.ts';
import { expectDone } from './expectDone.ts';

/** Puts a forum's agreements and plans in. */
export async function seedAgreements(reports: ReportBook, forum: string, time: DemoTime): Promise<void> {
  for (const [index, agreement] of agreements.entries()) {
    if (agreement.forum !== forum) continue;
    const { forum: _f, decidedDay, endsDay, parties, ...texts } = agreement;
    const fields = {
      ...texts,
      parties: parties as readonly OrganisationKey[],
      decidedOn: time.day(decidedDay),
      endsOn: endsDay === null ? null : time.day(endsDay),
    };
    const operation = `demo-agreement-${index}` as OperationId;
    await expectDone(`add ${agreement.title}`, reports.addAgreement(fields, operation));
  }
}
