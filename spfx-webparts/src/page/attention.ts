/** As a live meeting does while somebody is at the page, and four times a minute while nobody is. */
const lookMs = { attended: 3500, left: 16_000 };
const attentionMs = 300_000;

let lastSign = Date.now();

const sign = (): void => {
  lastSign = Date.now();
};

for (const event of ['pointerdown', 'pointermove', 'keydown', 'focus'])
  window.addEventListener(event, sign, { passive: true, capture: true });

/** How often the page looks for what others have changed; not at all while it is hidden, as the change feed has it. */
export const lookEveryMs = (): number =>
  Date.now() - lastSign < attentionMs ? lookMs.attended : lookMs.left;
