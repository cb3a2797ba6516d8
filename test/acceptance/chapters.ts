import type { MeetingHour } from './MeetingHour';
import { dueInGoodTime } from './sendingDays';

/** A part of the hour; every one builds on those before. */
export interface Chapter {
  readonly name: string;
  readonly tell: (hour: MeetingHour) => Promise<void>;
}

const present = [
  'Södermalms stadsdelsförvaltning',
  'Polisregion Stockholm, LPO Södermalm',
  'Region Stockholm, trafikförvaltningen',
  'Trafikkontoret',
  'Socialförvaltningen',
  'Miljöförvaltningen',
  'Demobostäder AB (påhittat bolag)',
  'Föreningen Nattvandrarna Demo',
];
const absent = 'Storstockholms brandförsvar';

export const beforeNewPromises: readonly Chapter[] = [
  {
    name: 'starts for all three when the coordinator starts it',
    tell: async ({ coordinator, police, region }) => {
      await coordinator.press('Starta mötet');
      for (const panel of [coordinator, police, region]) await panel.isAtStep('Närvaro');
    },
  },
  {
    name: 'notes attendance per organisation, one of them absent',
    tell: async ({ coordinator, lists, meeting }) => {
      for (const organisation of present) await coordinator.marksAttendance(organisation, 'Med');
      await coordinator.marksAttendance(absent, 'Inte med');
      await coordinator.isSaved();
      const rows = await lists.rows('Attendance', `$filter=SamMeetingId eq ${meeting}&$top=50`);
      expect(rows).toHaveLength(present.length + 1);
    },
  },
  {
    name: 'opens on last time’s promises and lets the police answer for itself',
    tell: async ({ coordinator, police, region }) => {
      await coordinator.press('Nästa steg');
      await police.isAtStep('Förra mötets åtaganden');
      await police.article('Extra rond vid nattbussen fre–lör').getByRole('button', { name: 'Klar' }).click();
      await region.sees('4 av 12 har svar');
      await coordinator.sees('4 av 12 har svar');
    },
  },
  {
    name: 'keeps the next step closed until each promise has an answer',
    tell: async ({ coordinator, region }) => {
      await coordinator.button(/kvar att svara på före nästa steg/).waitFor();
      await coordinator.answersTheRest('Pågår');
      await coordinator.sees('Alla har svarat. Gå vidare när ni vill.');
      await coordinator.press('Nästa steg');
      await region.isAtStep('Lägesbild per plats');
    },
  },
  {
    name: 'takes a note under its step',
    tell: async ({ coordinator, police }) => {
      await coordinator.notes('Se över skyltningen vid trappan');
      await coordinator.press('Nästa steg');
      await coordinator.isAtStep('Mönster');
      await coordinator.press('Nästa steg');
      await police.isAtStep('Nya åtaganden');
    },
  },
];

export const fromNewPromises: readonly Chapter[] = [
  {
    name: 'writes new promises with what and which organisation',
    tell: async ({ coordinator, region, lists, meeting }) => {
      await coordinator.promises('Sätta upp tillfällig belysning i trappan', 'Trafikkontoret', {
        direct: true,
        due: dueInGoodTime(),
      });
      await coordinator.promises('Besöka serveringarna runt torget', 'Polisregion Stockholm, LPO Södermalm');
      await coordinator.promises('Kontrollera släckutrustning vid scenen', absent, { due: dueInGoodTime() });
      await region.sees('Kontrollera släckutrustning vid scenen');
      const row = await lists.row('Actions', 'Sätta upp tillfällig belysning i trappan');
      expect(row).toMatchObject({
        SamOrganisationKey: 'trafikkontoret',
        SamDirect: true,
        SamPromisedAtId: meeting,
      });
    },
  },
  {
    name: 'reads each promise back, and each organisation answers for itself',
    tell: async ({ coordinator, police }) => {
      await coordinator.press('Nästa steg');
      await coordinator.isAtStep('Händelser och kommunikation');
      await coordinator.press('Nästa steg');
      await police.isAtStep('Återläsning');
      await coordinator
        .article(/^Trafikkontoret/)
        .getByRole('button', { name: 'Bekräfta' })
        .click();
      await police.press(/^Besöka serveringarna/);
      await police
        .article(/LPO Södermalm/)
        .getByRole('button', { name: 'Bekräfta' })
        .click();
      await coordinator.sees('2 bekräftade');
      await coordinator.sees(/1 väntar på länk/);
    },
  },
  {
    name: 'closes with one partner absent, and all three see it',
    tell: async ({ coordinator, police, region, page }) => {
      await coordinator.press('Avsluta mötet');
      await coordinator.sees('Avsluta mötet?');
      await coordinator
        .button('Avsluta mötet')
        .and(page.frameLocator('iframe[name="tab"]').locator(':enabled'))
        .click();
      for (const panel of [coordinator, police, region]) await panel.sees(/Mötet är avslutat/);
      // Within half a minute on a fair day, as the minutes' own tests hold; on a bad one the waits asked for come on top.
      for (const panel of [coordinator, police, region]) await panel.sees('Öppna Word-filen', 90_000);
    },
  },
  {
    name: 'leaves what was said in SharePoint’s lists, each promise once',
    tell: async ({ lists, meeting }) => {
      const [row] = await lists.rows('Meetings', `$filter=Id eq ${meeting}`);
      expect(row).toMatchObject({ SamMeetingState: 'Genomfört', SamMinutesState: 'Utkast' });
      const spoken = await lists.row('Actions', 'Sätta upp tillfällig belysning i trappan');
      expect(spoken).toMatchObject({ SamStatus: 'Beslutad', SamConfirmation: 'Bekräftad' });
      const own = await lists.row('Actions', 'Besöka serveringarna runt torget');
      expect(own).toMatchObject({ SamStatus: 'Föreslagen', SamConfirmation: 'Bekräftad' });
      const waiting = await lists.row('Actions', 'Kontrollera släckutrustning vid scenen');
      expect(waiting).toMatchObject({ SamStatus: 'Föreslagen', SamConfirmation: 'Väntar' });
      expect(spoken['SamConfirmedVia']).not.toBe(own['SamConfirmedVia']);
      const promised = await lists.rows('Actions', `$filter=SamPromisedAtId eq ${meeting}&$top=50`);
      expect(promised.map(({ Title }) => Title)).toHaveLength(
        new Set(promised.map(({ Title }) => Title)).size,
      );
    },
  },
  {
    name: 'takes what is unfinished to the next meeting, with its count',
    tell: async ({ lists, meeting }) => {
      const following = (await lists.rows('Meetings')).filter(
        (row) => row['SamPreviousMeetingId'] === meeting,
      );
      expect(following).toMatchObject([{ SamMeetingState: 'Planerat' }]);
      const next = following[0]?.Id;
      const carried = await lists.row('Actions', 'Rensa buskaget vid södra uppgången');
      expect(carried['SamFollowUpAtMeeting']).toBe(next);
      expect(carried['SamCarriedOver']).toBeGreaterThanOrEqual(2);
      const done = await lists.row('Actions', 'Extra rond vid nattbussen fre–lör');
      expect(done).toMatchObject({ SamStatus: 'Genomförd' });
      expect(done['SamFollowUpAtMeeting']).not.toBe(next);
    },
  },
];
