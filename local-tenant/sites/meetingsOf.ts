/** A meeting as it stands in a forum's list, for the portal and the Teams host. */
export interface TenantMeeting {
  readonly id: number;
  /** The forum's slug. */
  readonly site: string;
  readonly title: string;
  readonly state: string;
  /** In ISO form; null where the list does not say. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

interface MeetingRow {
  readonly Id: number;
  readonly Title: string;
  readonly SamMeetingState: string | null;
  readonly SamStartsAt: string | null;
  readonly SamEndsAt: string | null;
}

const QUERY = '$select=Id,Title,SamMeetingState,SamStartsAt,SamEndsAt&$orderby=Id desc&$top=50';

/** True for the reading below. It serves the tenant's own pages, so it is no line of the product's log. */
export function isMeetingsReading(path: string): boolean {
  return path.endsWith(`/items?${encodeURI(QUERY)}`);
}

/**
 * The latest meetings of one forum, read over the store's own REST. A forum without the list
 * (bare, not provisioned) has none.
 */
export async function meetingsOf(
  siteUrl: string,
  slug: string,
  token: string,
): Promise<readonly TenantMeeting[]> {
  const list = encodeURIComponent(`${new URL(siteUrl).pathname}/Lists/Meetings`);
  const response = await fetch(`${siteUrl}/_api/web/GetList('${list}')/items?${encodeURI(QUERY)}`, {
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
  });
  if (!response.ok) {
    await response.body?.cancel();
    return [];
  }
  const { value } = (await response.json()) as { value: readonly MeetingRow[] };
  return value.map((row) => ({
    id: row.Id,
    site: slug,
    title: row.Title,
    state: row.SamMeetingState ?? '',
    startsAt: row.SamStartsAt,
    endsAt: row.SamEndsAt,
  }));
}
