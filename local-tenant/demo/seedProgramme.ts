import { enterAdoptions } from '@samverkansrummet/shared/lib-commonjs/application/programme/enterAdoptions.js';
import type { ProgrammeBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/ProgrammeBook.js';
import type { IndicatorKey } from '@samverkansrummet/shared/lib-commonjs/domain/indicator/indicator.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { addMonths, type LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { AdoptionFields } from '@samverkansrummet/shared/lib-commonjs/domain/programme/adoption.js';
import type { ProgrammeKey } from '@samverkansrummet/shared/lib-commonjs/domain/programme/programme.js';
import { adoptions } from './content/adoptions.ts';
import { indicators } from './content/indicators.ts';
import type { DemoTime } from './demoTime.ts';
import { expectDone } from './expectDone.ts';

const programme = '2024-2027' as ProgrammeKey;
const named = <Row>(kind: string, rows: readonly Row[]) =>
  rows.map((row, index) => ({ row, operation: `demo-${kind}-${index}` as OperationId }));

/** Puts in how the programme in force is adopted, and what its goals are measured by. */
export async function seedProgramme(programmes: ProgrammeBook, time: DemoTime): Promise<void> {
  await expectDone(
    'enter the adoptions',
    enterAdoptions(programmes, named('adoption', adoptions.map(adoptionRow(time)))),
  );
  const rows = indicators.map(({ outcomes: _, ...row }) => ({
    ...row,
    key: row.key as IndicatorKey,
    programme,
  }));
  await expectDone('add the indicators', programmes.add('indicators', named('indicator', rows)));
  const outcomes = indicators.flatMap(({ key, outcomes: given }) =>
    given.map(([months, value, seriesBreak = false]) => {
      const day = addMonths(time.day(0), months);
      return { indicator: key as IndicatorKey, period: periodOf(day, key), day, value, seriesBreak };
    }),
  );
  await expectDone('add the outcomes', programmes.add('indicatorValues', named('outcome', outcomes)));
}

const monthly = new Set(['nedskrapning']);
const tertially = new Set(['med-orsak', 'effektbedomda']);
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

function periodOf(day: LocalDate, indicator: string): string {
  const [year = '', month = '1'] = day.split('-');
  if (monthly.has(indicator)) return `${months[Number(month) - 1] ?? ''} ${year}`;
  if (tertially.has(indicator)) return `T${Math.ceil(Number(month) / 4)} ${year}`;
  return year;
}

const adoptionRow =
  (time: DemoTime) =>
  (row: (typeof adoptions)[number]): AdoptionFields => ({
    programme,
    body: row.body,
    organisation: row.organisation as AdoptionFields['organisation'],
    route: row.route,
    status: row.status,
    urgedOn: row.urgedDay === undefined ? null : time.day(row.urgedDay),
    meetingOn: row.meetingDay === undefined ? null : time.day(row.meetingDay),
    paragraph: row.paragraph ?? null,
    registryNumber: row.registryNumber ?? null,
  });
