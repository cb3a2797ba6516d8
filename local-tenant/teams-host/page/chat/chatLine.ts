/** A message as the tenant keeps it. */
export interface ShownMessage {
  readonly id: string;
  readonly at: string;
  readonly from: 'person' | 'bot';
  readonly text: string;
  readonly cards: readonly unknown[];
}

const post = async (body: object): Promise<boolean> => {
  const response = await fetch('/_local/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.ok;
};

/** One person's chat at the tenant. */
export const chatLine = (persona: string, lang: string) => ({
  read: async (): Promise<readonly ShownMessage[]> => {
    const response = await fetch(`/_local/chat?persona=${encodeURIComponent(persona)}`);
    return (await response.json()) as readonly ShownMessage[];
  },
  say: (text: string) => post({ persona, lang, text }),
  press: (activityId: string, verb: string, data: unknown) =>
    post({ persona, lang, activityId, action: { verb, data } }),
});
