import { act } from 'react-dom/test-utils';

/** As much of Teams' library as a web part may ask, with a host that the test holds in its hand. */
export class TeamsAround {
  private theme: string;
  private tell: (theme: string) => void = () => undefined;
  readonly teamsJs = {
    app: {
      getContext: () => Promise.resolve({ app: { theme: this.theme } }),
      registerOnThemeChangeHandler: (tell: (theme: string) => void) => {
        this.tell = tell;
      },
    },
  };

  constructor(theme: string) {
    this.theme = theme;
  }

  turn(theme: string): void {
    this.theme = theme;
    act(() => this.tell(theme));
  }
}
