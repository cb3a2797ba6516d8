export {};

const button = document.querySelector<HTMLButtonElement>('#reset');
const status = document.querySelector<HTMLElement>('#reset-status');

async function reset(words: DOMStringMap, say: (text: string) => void): Promise<void> {
  say(words['resetting'] ?? '');
  const response = await fetch('/_local/reset', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (response.ok) {
    say(words['done'] ?? '');
    location.reload();
    return;
  }
  const { error } = (await response.json()) as { error: { message: string } };
  say(`${words['failed'] ?? ''} ${error.message}`);
}

button?.addEventListener('click', () => {
  button.disabled = true;
  void reset(button.dataset, (text) => {
    if (status) status.textContent = text;
  }).finally(() => {
    button.disabled = false;
  });
});
