import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { ScreenTheme } from '@samverkansrummet/shared/lib/ui/parts/ScreenFrame';

/** A word of a later Teams counts as its usual theme. */
const known = (theme: string): ScreenTheme => (theme === 'dark' || theme === 'contrast' ? theme : 'default');

/**
 * The theme of the Teams around a web part that is a tab or an app of its own there, now and when it changes; null on
 * a SharePoint page. SharePoint tells such a part of a site's theme, which need not be that of Teams.
 */
export async function teamsTheme(
  { microsoftTeams }: WebPartContext['sdks'],
  onChange: (theme: ScreenTheme) => void,
): Promise<ScreenTheme | null> {
  if (microsoftTeams === undefined) return null;
  const { app } = microsoftTeams.teamsJs;
  try {
    app.registerOnThemeChangeHandler((theme) => onChange(known(theme)));
    return known((await app.getContext()).app.theme);
  } catch {
    // A host that does not answer: the page's own theme can be read as well.
    return null;
  }
}
