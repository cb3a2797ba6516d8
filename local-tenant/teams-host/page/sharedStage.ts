/** What the windows of one meeting tell each other: what is shared, or (on joining) that somebody asks. */
interface StageNews {
  readonly kind: 'showing' | 'asking';
  readonly url: string | null;
}

/** One meeting's stage, known to every window of this browser that has the meeting open. */
export interface SharedStage {
  announce(url: string | null): void;
}

/**
 * Sharing reaches everybody in a meeting, so the windows of one browser keep each other told. A
 * window that joins asks, and the others answer with what they show.
 */
export function joinSharedStage(
  meeting: string,
  current: () => string | null,
  follow: (url: string | null) => void,
): SharedStage {
  const channel = new BroadcastChannel(`stage ${meeting}`);
  const tell = (news: StageNews): void => {
    channel.postMessage(news);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<StageNews>) => {
    if (data.kind === 'showing') follow(data.url);
    else if (current() !== null) tell({ kind: 'showing', url: current() });
  });
  tell({ kind: 'asking', url: null });
  return {
    announce: (url) => {
      tell({ kind: 'showing', url });
    },
  };
}
