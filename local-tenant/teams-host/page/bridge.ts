/** What a call of teams-js is answered with: the arguments of the reply, or nothing at all. */
export type Reply = readonly unknown[] | undefined;
type CallHandler = (args: readonly unknown[], data: unknown) => Reply | Promise<Reply>;
export type CallHandlers = Readonly<Record<string, CallHandler>>;

interface Call {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  readonly data?: unknown;
}

/** The host's end of one tab's message channel. */
export interface Bridge {
  send(func: string, args: readonly unknown[]): void;
  close(): void;
}

function isCall(data: unknown): data is Call {
  return typeof data === 'object' && data !== null && typeof (data as { func?: unknown }).func === 'string';
}

/** Takes calls from this frame on the tabs' origin, and from nowhere else. */
export function openBridge(frame: HTMLIFrameElement, origin: string, handlers: CallHandlers): Bridge {
  function post(message: object): void {
    frame.contentWindow?.postMessage({ ...message, timestamp: Date.now() }, origin);
  }

  async function take(call: Call): Promise<void> {
    const handler = handlers[call.func];
    if (!handler) {
      reportError(new Error(`The local Teams host does not implement ${call.func}.`));
      return;
    }
    const args = await handler(call.args ?? [], call.data);
    if (args === undefined) return;
    const monotonicTimestamp = performance.now() + performance.timeOrigin;
    post({ id: call.id, uuidAsString: call.uuidAsString, args, monotonicTimestamp });
  }

  function listen(event: MessageEvent): void {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isCall(event.data)) return;
    void take(event.data);
  }

  window.addEventListener('message', listen);
  return {
    send(func, args) {
      post({ func, args });
    },
    close() {
      window.removeEventListener('message', listen);
    },
  };
}
