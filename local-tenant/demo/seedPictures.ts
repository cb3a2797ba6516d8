import type {
  ReportBook,
  ReportParts,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/ReportBook.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { PlaceKey } from '@samverkansrummet/shared/lib-commonjs/domain/situation/place.js';
import type { SituationReportId } from '@samverkansrummet/shared/lib-commonjs/domain/situation/situationReport.js';
import { pictures, type DemoPicture } from './content/pictures.ts';
import type { DemoTime } from './demoTime.ts';
import { expectDone } from './expectDone.ts';

/** Puts a forum's situation reports in, with what they say of each place and the figures they rest on. */
export async function seedPictures(reports: ReportBook, forum: string, time: DemoTime): Promise<void> {
  for (const [index, picture] of pictures.entries()) {
    if (picture.forum !== forum) continue;
    const operation = `demo-picture-${index}`;
    const { fromDay, toDay, approvedDay, places: _p, series: _s, forum: _f, ...texts } = picture;
    const report = await expectDone(
      `add ${picture.title}`,
      reports.add(
        {
          ...texts,
          from: time.day(fromDay),
          to: time.day(toDay),
          status: approvedDay === null ? 'draft' : 'approved',
          approvedOn: approvedDay === null ? null : time.day(approvedDay),
        },
        operation as OperationId,
      ),
    );
    await expectDone(
      'add its places and figures',
      reports.addParts(partsOf(picture, report.id, operation, time)),
    );
  }
}

function partsOf(
  { places, series, toDay }: DemoPicture,
  report: SituationReportId,
  operation: string,
  time: DemoTime,
): ReportParts {
  return {
    assessments: places.map(([place, level, trend, note]) => ({
      fields: { report, place: place as PlaceKey, level, trend, note },
      operation: `${operation}-${place}` as OperationId,
    })),
    figures: series.flatMap(({ name, source, weeks }, at) =>
      weeks.map((value, index) => {
        const day = time.day(toDay - 7 * (weeks.length - 1 - index));
        return {
          fields: {
            report,
            series: name,
            period: `v. ${weekOf(day)}`,
            day,
            value,
            source,
            extractedOn: time.day(toDay + 1),
          },
          operation: `${operation}-${at}-${index}` as OperationId,
        };
      }),
    ),
  };
}

/** ISO 8601: the week that holds the year's first Thursday is its first. */
function weekOf(day: string): number {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7);
}
