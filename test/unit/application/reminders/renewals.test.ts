import { localDate } from '../../../../shared/domain/kernel/localDate';
import { aCoordinator } from '../../../builders/aContact';
import { RemindersAtWork } from './RemindersAtWork';

const monday = { at: '2026-11-23T07:05:00Z' };

describe('what is to be renewed', () => {
  it('reminds the coordinator of an agreement and a plan months before they are to be renewed', async () => {
    const work = new RemindersAtWork([aCoordinator()]);
    const given = { parties: [], purposes: '', areas: '', registryNumber: null, status: 'in-force' } as const;
    const agreement = { kind: 'agreement', decidedOn: null, endsOn: localDate('2027-02-23') } as const;
    const plan = { kind: 'plan', decidedOn: localDate('2024-12-23'), endsOn: null } as const;
    const { reports } = work.forum();
    await reports.addAgreement({ ...given, ...agreement, title: 'Avtal' }, work.operation());
    await reports.addAgreement({ ...given, ...plan, title: 'Plan' }, work.operation());
    await work.tickAt(monday.at);
    expect(work.read().map((line) => line.replace(/^.*: /, ''))).toEqual(['plan-last', 'agreement-last']);
  });
});
