export {};

type Report = Readonly<Record<'sent' | 'retried' | 'applied', number>>;

const button = document.querySelector<HTMLButtonElement>('#tick');
const when = document.querySelector<HTMLInputElement>('#tick-at');
const status = document.querySelector<HTMLElement>('#tick-status');

async function tick(at: string | null): Promise<Report> {
  const response = await fetch('/_local/tick', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(at === null ? {} : { at }),
  });
  const body = (await response.json()) as Report & { readonly error?: { readonly message: string } };
  if (!response.ok) throw new Error(body.error?.message ?? String(response.status));
  return body;
}

/** Whom the chat does not lead to is written to by the next run. */
async function tickThrough(at: string | null): Promise<Report> {
  const first = await tick(at);
  if (first.retried === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const second = await tick(null);
  return { sent: first.sent + second.sent, retried: second.retried, applied: first.applied + second.applied };
}

const filled = (words: string, report: Report): string =>
  words.replace(/\{(sent|retried|applied)\}/g, (_, name: keyof Report) => String(report[name]));

function chosenMoment(): string | null {
  const chosen = when?.value ?? '';
  return chosen === '' ? null : new Date(chosen).toISOString();
}

async function press({ dataset }: HTMLButtonElement, say: (text: string) => void): Promise<void> {
  const { ticking = '', ticked = '', failed = '' } = dataset;
  say(ticking);
  try {
    say(filled(ticked, await tickThrough(chosenMoment())));
  } catch (error) {
    say(`${failed} ${error instanceof Error ? error.message : ''}`);
  }
}

button?.addEventListener('click', () => {
  button.disabled = true;
  void press(button, (text) => {
    if (status) status.textContent = text;
  }).finally(() => {
    button.disabled = false;
  });
});
