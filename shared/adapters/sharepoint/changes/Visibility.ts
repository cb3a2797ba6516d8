/** Whether the window can be seen; a port of its own so that the change feed also runs where there is no window. */
export interface Visibility {
  hidden(): boolean;
  /** Calls back when the window is shown, hidden or given focus; the returned function ends it. */
  watch(callback: (event: 'shown' | 'hidden' | 'focused') => void): () => void;
}

export const alwaysVisible: Visibility = { hidden: () => false, watch: () => () => undefined };

/** The visibility of a browser window. */
export function windowVisibility(view: Window): Visibility {
  return {
    hidden: () => view.document.visibilityState === 'hidden',
    watch: (callback) => {
      const turned = (): void => callback(view.document.visibilityState === 'hidden' ? 'hidden' : 'shown');
      const focused = (): void => callback('focused');
      view.document.addEventListener('visibilitychange', turned);
      view.addEventListener('focus', focused);
      return () => {
        view.document.removeEventListener('visibilitychange', turned);
        view.removeEventListener('focus', focused);
      };
    },
  };
}
