/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { FluentProvider } from '@fluentui/react-provider';
import { webLightTheme } from '@fluentui/react-theme';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import type { LoadPicture, SituationPicture } from '../../../../shared/application/situation/loadPicture';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { success } from '../../../../shared/domain/kernel/result';
import type { Place, PlaceKey } from '../../../../shared/domain/situation/place';
import { ClockProvider } from '../../../../shared/ui/parts/clockContext';
import { placedOnMap } from '../../../../shared/ui/situation/picture/mapFrame';
import {
  PictureScreen,
  type PictureScreenProps,
} from '../../../../shared/ui/situation/picture/PictureScreen';
import { LanguageProvider, type Language } from '../../../../shared/ui/text/language';
import { aPlace } from '../../../builders/aPlace';

const clock = new ManualClock(instant('2026-11-23T09:00:00Z'));
const version = '"1"' as never;

const square = aPlace({ key: 'torget' as PlaceKey, name: 'Torget', latitude: 59.3143, longitude: 18.0735 });
const secret = aPlace({
  key: 'skyddad' as PlaceKey,
  name: 'Skyddad plats',
  latitude: 59.3,
  longitude: 18,
  protectedPlace: true,
});
const assessed = (id: number, place: Place | null, level: 'normal' | 'serious') => ({
  place,
  assessment: {
    id: id as never,
    version,
    report: 1 as never,
    place: place?.key ?? ('borta' as PlaceKey),
    level,
    trend: 'increasing' as const,
    note: 'Bråk <i>natt</i>',
  },
});

const picture: SituationPicture = {
  report: {
    id: 1 as never,
    version,
    title: 'Lägesbild Södermalm',
    level: 'statutory',
    area: 'Södermalm',
    from: localDate('2026-10-01'),
    to: localDate('2026-10-31'),
    mapping: 'Första stycket.\nAndra stycket.',
    otherInformation: ' ',
    analysis: 'Samtidig stängning.',
    trend: 'unchanged',
    status: 'approved',
    approvedOn: localDate('2025-01-10'),
    registryNumber: 'DEMO 2026/101',
  },
  places: [assessed(1, square, 'serious'), assessed(2, secret, 'normal'), assessed(3, null, 'normal')],
  series: [
    {
      name: 'Bråk',
      figures: [44, 45].map((week, at) => ({
        id: (at + 1) as never,
        version,
        report: 1 as never,
        series: 'Bråk',
        period: `v. ${week}`,
        day: localDate(`2026-11-0${at + 1}`),
        value: 10 + at,
        source: 'Händelserapporter',
        extractedOn: localDate('2026-11-10'),
      })),
    },
  ],
  update: { clock: 'due-soon', due: localDate('2027-01-10') },
};

function show(load: LoadPicture, change: Partial<PictureScreenProps> = {}, language: Language = 'sv') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider value={language}>
        <ClockProvider value={clock}>
          <PictureScreen
            load={load}
            area={null}
            shows={{ figures: true, texts: true }}
            forum={undefined}
            {...change}
          />
        </ClockProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}

describe('the screen of a picture of the situation', () => {
  it('tells what it is, when it must be updated, and the law’s three parts', async () => {
    show(() => Promise.resolve(success(picture)));
    expect(await screen.findByRole('heading', { name: 'Lägesbild Södermalm' })).toBeTruthy();
    expect(
      screen.getByText(/Lägesbild enligt lag, Södermalm, tor 1 okt–lör 31 okt, fastställd fre 10 jan 2025/),
    ).toBeTruthy();
    expect(screen.getByText('Ska uppdateras senast sön 10 jan 2027. Det är dags att börja.')).toBeTruthy();
    for (const part of ['Kartläggning', 'Annan information', 'Analys'])
      expect(screen.getByRole('heading', { name: part })).toBeTruthy();
    expect(screen.getByText('Inget skrivet.')).toBeTruthy();
  });

  it('keeps protected places off the map but in the table', async () => {
    show(() => Promise.resolve(success(picture)));
    const map = await screen.findByRole('img', { name: /Karta med 1 platser/ });
    expect(map.textContent).toContain('Torget');
    expect(map.textContent).not.toContain('Skyddad plats');
    const table = screen.getByRole('table', { name: 'Läge per plats' });
    expect(within(table).getByRole('rowheader', { name: 'Öppna åtgärder vid Skyddad plats' })).toBeTruthy();
    expect(within(table).getByText('Plats som inte längre finns i registret (borta)')).toBeTruthy();
    expect(within(table).getAllByText('Bråk <i>natt</i>')).toHaveLength(3);
  });

  it('shows its figures as chart and as table with source and day', async () => {
    show(() => Promise.resolve(success(picture)));
    await screen.findByRole('img', { name: 'Bråk från v. 44 till v. 45, senast 11.' });
    fireEvent.click(screen.getByRole('button', { name: 'Tabell' }));
    const rows = within(screen.getByRole('table', { name: 'Bråk' })).getAllByRole('row');
    expect(rows[1]?.textContent).toBe('v. 4511Händelserapportertis 10 nov');
  });

  it('leads from a place to its open actions', async () => {
    show(() => Promise.resolve(success(picture)), { forum: 'est-sodermalm' as never }, 'en');
    const link = await screen.findByRole('link', { name: 'Open actions at Torget' });
    expect(link.getAttribute('href')).toContain('torget');
  });

  it('says that nothing is approved, and that drafts never show', async () => {
    show(() => Promise.resolve(success(null)));
    expect(await screen.findByText(/Utkast visas aldrig/)).toBeTruthy();
  });
});

describe('places on the map', () => {
  it('lie north upwards, east to the right, and within the frame', () => {
    const [south, north] = [
      aPlace({ key: 's' as PlaceKey, latitude: 59.2, longitude: 18.0 }),
      aPlace({ key: 'n' as PlaceKey, latitude: 59.4, longitude: 18.2 }),
    ];
    const [a, b] = placedOnMap([south, north]);
    if (a === undefined || b === undefined) throw new Error('not placed');
    expect(b.y).toBeLessThan(a.y);
    expect(b.x).toBeGreaterThan(a.x);
    for (const { x, y } of [a, b]) {
      expect(x).toBeGreaterThanOrEqual(32);
      expect(x).toBeLessThanOrEqual(288);
      expect(y).toBeGreaterThanOrEqual(32);
      expect(y).toBeLessThanOrEqual(188);
    }
  });

  it('put a place alone in the middle, and none where there is none', () => {
    expect(placedOnMap([square])[0]).toMatchObject({ x: 160, y: 110 });
    expect(placedOnMap([secret, aPlace()])).toEqual([]);
  });
});
