const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** When a meeting is, as one says it: `mån 23 nov 13:00`. Empty where the list does not say. */
export function meetingTime(startsAt: string | null, lang: keyof typeof locales): string {
  if (startsAt === null) return '';
  const parts = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat(locales[lang], { ...parts, timeZone: 'Europe/Stockholm' });
  return format.format(new Date(startsAt)).replaceAll('.', '').replace(',', '').replace(' kl ', ' ');
}
